/** Real servers on this machine: the Kafka broker, mongod, and children that never outlive us. */
@NullMarked
package app.resolved.servers;

import org.jspecify.annotations.NullMarked;
