/** The API of meetings. */
@NullMarked
package app.resolved.meetings.calendar.adapters.rest;

import org.jspecify.annotations.NullMarked;
