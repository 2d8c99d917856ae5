package app.resolved.eventing;

import app.resolved.contracts.Fact;
import java.util.List;

/**
 * Takes what was heard. It must be idempotent: what it has taken it may be given again, and older
 * than what it has.
 */
@FunctionalInterface
public interface FactListener<F extends Fact> {

    /**
     * Takes a batch, folded to the newest of each key; the offsets are committed when it returns.
     *
     * <p>An exception that says that infrastructure is broken (Spring's transient and resource
     * failures, the drivers' own) holds the offsets, and the batch is tried again. Any other makes
     * eventing take each key alone and park the ones that fail.
     */
    void take(List<Heard<F>> newest);
}
