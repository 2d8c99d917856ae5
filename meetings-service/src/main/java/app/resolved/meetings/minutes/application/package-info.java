/** Uploading minutes, reviewing what is proposed, issuing. */
@NullMarked
package app.resolved.meetings.minutes.application;

import org.jspecify.annotations.NullMarked;
