package app.resolved.benchmarks.measuring;

import java.util.concurrent.Callable;

/**
 * Two sides that do the same work on the same servers.
 *
 * @param reconcile asked once, after the last round
 */
public record Duel(Side ours, Side floor, Callable<Reconciliation> reconcile)
        implements AutoCloseable {

    @Override
    public void close() throws Exception {
        try (var _ = floor;
                var _ = ours) {
            // Both are closed, whatever the first one throws.
        }
    }
}
