/** Gathering what arises at a meeting. */
@NullMarked
package app.resolved.meetings.arising.application;

import org.jspecify.annotations.NullMarked;
