/** The page Today: what is asked of me now. */
@NullMarked
package app.resolved.actions.today.adapters.web;

import org.jspecify.annotations.NullMarked;
