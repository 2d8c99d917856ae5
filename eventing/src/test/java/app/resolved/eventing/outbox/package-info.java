@NullMarked
package app.resolved.eventing.outbox;

import org.jspecify.annotations.NullMarked;
