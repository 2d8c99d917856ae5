/** When something is due, and why: rules over working days and clear days. */
@NullMarked
package app.resolved.actions.duedates.domain;

import org.jspecify.annotations.NullMarked;
