/** Meetings in MongoDB. */
@NullMarked
package app.resolved.meetings.calendar.adapters.mongo;

import org.jspecify.annotations.NullMarked;
