@NullMarked
package app.resolved.meetings.calendar.adapters.jollyday;

import org.jspecify.annotations.NullMarked;
