/** Who looks and presses, as the features here know them. */
@NullMarked
package app.resolved.actions.visitors;

import org.jspecify.annotations.NullMarked;
