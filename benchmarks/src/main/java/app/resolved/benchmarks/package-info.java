/** Ours and the bare drivers side by side, in one run. */
@NullMarked
package app.resolved.benchmarks;

import org.jspecify.annotations.NullMarked;
