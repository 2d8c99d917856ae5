/** The pages of actions. */
@NullMarked
package app.resolved.actions.actions.adapters.web;

import org.jspecify.annotations.NullMarked;
