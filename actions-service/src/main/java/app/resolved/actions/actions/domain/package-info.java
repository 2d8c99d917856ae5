/** An action, what may be done with it by whom, and what it becomes. */
@NullMarked
package app.resolved.actions.actions.domain;

import org.jspecify.annotations.NullMarked;
