/** Aggregates on MongoDB, each document carrying the facts that wait to be published. */
@NullMarked
package app.resolved.eventing.outbox;

import org.jspecify.annotations.NullMarked;
