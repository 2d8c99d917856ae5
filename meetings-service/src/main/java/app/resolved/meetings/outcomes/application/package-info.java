/** Recording outcomes, allotting references, and what became of each. */
@NullMarked
package app.resolved.meetings.outcomes.application;

import org.jspecify.annotations.NullMarked;
