package app.resolved.benchmarks.aggregates;

import app.resolved.benchmarks.Servers;
import app.resolved.benchmarks.measuring.Callers;
import app.resolved.benchmarks.measuring.Duel;
import app.resolved.benchmarks.measuring.Round;
import app.resolved.benchmarks.measuring.Side;
import app.resolved.eventing.Change;
import com.mongodb.WriteConcern;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A creating command against one {@code insertOne} of the same bytes, both by a majority. */
public final class Creating {

    private Creating() {}

    public static Duel duel(Servers servers, String name, Callers callers) {
        var ours = Ours.start(servers, name);
        var created = new AtomicLong();
        return new Duel(
                new Commands(ours, callers, created),
                new Inserts(ours, callers),
                () -> TopicLog.of(servers, ours.prefix()).reconcile(created.get(), 1));
    }

    private record Commands(Ours ours, Callers callers, AtomicLong created) implements Side {
        @Override
        public Round round(Duration about) throws Exception {
            var outcomes = ours.outcomes();
            return callers.round(
                    about,
                    _ -> {
                        var id = "outcome-%09d".formatted(created.incrementAndGet());
                        var outcome = Outcomes.of(id, 1);
                        outcomes.write(
                                Change.create(
                                        id,
                                        new OutcomeDocument(id, outcome),
                                        Outcomes.fact(outcome),
                                        "command-" + id));
                    },
                    ours::awaitEmptyOutboxes);
        }

        @Override
        public void close() {
            ours.close();
        }
    }

    private record Inserts(Ours ours, Callers callers, AtomicLong inserted) implements Side {
        Inserts(Ours ours, Callers callers) {
            this(ours, callers, new AtomicLong());
        }

        @Override
        public Round round(Duration about) throws Exception {
            var bare = ours.collection("bare_inserts").withWriteConcern(WriteConcern.MAJORITY);
            var bytes = new SameBytes(ours);
            return callers.round(
                    about,
                    _ -> {
                        var id = "outcome-%09d".formatted(inserted.incrementAndGet());
                        bare.insertOne(bytes.document(id));
                    },
                    () -> {});
        }
    }
}
