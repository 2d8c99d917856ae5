/** The API of actions. */
@NullMarked
package app.resolved.actions.actions.adapters.rest;

import org.jspecify.annotations.NullMarked;
