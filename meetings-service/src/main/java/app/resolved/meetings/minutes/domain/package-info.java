/** The review of what the reader proposes from the minutes of a meeting, up to its issuing. */
@NullMarked
package app.resolved.meetings.minutes.domain;

import org.jspecify.annotations.NullMarked;
