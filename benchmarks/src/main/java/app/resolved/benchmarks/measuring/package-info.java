/** Rounds, pairs and the interval of their ratios. */
@NullMarked
package app.resolved.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
