/** The pages of minutes: upload, review, issue. */
@NullMarked
package app.resolved.meetings.minutes.adapters.web;

import org.jspecify.annotations.NullMarked;
