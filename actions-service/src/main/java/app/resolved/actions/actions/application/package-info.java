/** Use cases of actions, and the ports they need. */
@NullMarked
package app.resolved.actions.actions.application;

import org.jspecify.annotations.NullMarked;
