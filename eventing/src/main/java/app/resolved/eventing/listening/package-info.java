/** Hears topics in batches: reads, folds, hands on, and only then commits. */
@NullMarked
package app.resolved.eventing.listening;

import org.jspecify.annotations.NullMarked;
