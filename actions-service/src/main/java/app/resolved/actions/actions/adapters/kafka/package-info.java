/** Hears of outcomes and of mail that did not arrive. */
@NullMarked
package app.resolved.actions.actions.adapters.kafka;

import org.jspecify.annotations.NullMarked;
