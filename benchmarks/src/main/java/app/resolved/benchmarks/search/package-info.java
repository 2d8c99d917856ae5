/** Searching a million outcomes. */
@NullMarked
package app.resolved.benchmarks.search;

import org.jspecify.annotations.NullMarked;
