/** Ten minutes without Kafka: what is accepted meanwhile, and how it drains. */
@NullMarked
package app.resolved.benchmarks.outage;

import org.jspecify.annotations.NullMarked;
