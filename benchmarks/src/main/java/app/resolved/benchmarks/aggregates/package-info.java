/** B1: one command against one bare write. */
@NullMarked
package app.resolved.benchmarks.aggregates;

import org.jspecify.annotations.NullMarked;
