/** Publishes what waits in outboxes, in order, by slots that one replica holds at a time. */
@NullMarked
package app.resolved.eventing.relay;

import org.jspecify.annotations.NullMarked;
