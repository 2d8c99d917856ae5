/** The topics, made on purpose with stated partitions. */
@NullMarked
package app.resolved.eventing.topics;

import org.jspecify.annotations.NullMarked;
