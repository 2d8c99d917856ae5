/** The pages of meetings. */
@NullMarked
package app.resolved.meetings.calendar.adapters.web;

import org.jspecify.annotations.NullMarked;
