/** Meetings: when they are, and how far they have come. */
@NullMarked
package app.resolved.meetings.calendar.domain;

import org.jspecify.annotations.NullMarked;
