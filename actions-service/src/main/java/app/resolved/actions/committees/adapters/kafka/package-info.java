/** Hears of committees and meetings. */
@NullMarked
package app.resolved.actions.committees.adapters.kafka;

import org.jspecify.annotations.NullMarked;
