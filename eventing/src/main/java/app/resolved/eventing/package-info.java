/**
 * What the three services share to speak and hear events without losing, doubling or reordering
 * any: aggregates with their outbox, listening that is idempotent by construction, parking by key.
 */
@NullMarked
package app.resolved.eventing;

import org.jspecify.annotations.NullMarked;
