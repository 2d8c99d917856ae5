/** Bodies, meetings, minutes and their outcomes. */
@NullMarked
package app.resolved.meetings;

import org.jspecify.annotations.NullMarked;
