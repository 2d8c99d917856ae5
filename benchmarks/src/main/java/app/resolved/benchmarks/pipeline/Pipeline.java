package app.resolved.benchmarks.pipeline;

import app.resolved.benchmarks.Servers;
import app.resolved.benchmarks.measuring.Duel;
import app.resolved.benchmarks.measuring.Reconciliation;

/** From the resolution to the schedule of its reminders, against two ways to do it bare. */
public final class Pipeline {

    private Pipeline() {}

    public static Duel againstRawHops(Servers servers, String name) throws Exception {
        var ours = ServicesPath.start(servers, name);
        return new Duel(ours, RawHops.start(servers, name), ours::reconcile);
    }

    public static Duel againstAnOutboxByHand(Servers servers, String name) throws Exception {
        var ours = ServicesPath.start(servers, name);
        return new Duel(ours, HandWrittenOutbox.start(servers, name), ours::reconcile);
    }

    /** The two bare ways against each other: what an outbox costs on this machine. */
    public static Duel anOutboxByHandAgainstRawHops(Servers servers, String name) throws Exception {
        return new Duel(
                HandWrittenOutbox.start(servers, name),
                RawHops.start(servers, name),
                () -> Reconciliation.CLEAN);
    }
}
