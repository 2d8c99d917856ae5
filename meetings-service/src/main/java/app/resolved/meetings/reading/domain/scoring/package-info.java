/** How well a reading agrees with what a careful person would propose from the same minutes. */
@NullMarked
package app.resolved.meetings.reading.domain.scoring;

import org.jspecify.annotations.NullMarked;
