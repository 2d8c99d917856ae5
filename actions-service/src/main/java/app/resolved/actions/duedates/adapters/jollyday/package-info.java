/** The bank holidays of England and Wales out of Jollyday. */
@NullMarked
package app.resolved.actions.duedates.adapters.jollyday;

import org.jspecify.annotations.NullMarked;
