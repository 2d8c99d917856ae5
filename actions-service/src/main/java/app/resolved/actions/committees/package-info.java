/** Committees and their meetings, as heard. */
@NullMarked
package app.resolved.actions.committees;

import org.jspecify.annotations.NullMarked;
