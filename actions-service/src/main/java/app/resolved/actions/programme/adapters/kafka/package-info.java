/** Hearing work programmes. */
@NullMarked
package app.resolved.actions.programme.adapters.kafka;

import org.jspecify.annotations.NullMarked;
