/** Keeping the calendar of meetings. */
@NullMarked
package app.resolved.meetings.calendar.application;

import org.jspecify.annotations.NullMarked;
