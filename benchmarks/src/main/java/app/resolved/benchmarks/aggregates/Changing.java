package app.resolved.benchmarks.aggregates;

import app.resolved.benchmarks.Servers;
import app.resolved.benchmarks.measuring.Callers;
import app.resolved.benchmarks.measuring.Duel;
import app.resolved.benchmarks.measuring.Round;
import app.resolved.benchmarks.measuring.Side;
import app.resolved.eventing.Change;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/** A changing command against a bare find and a compare-and-set that pushes the same fact. */
public final class Changing {

    private static final int EACH = 200;

    private Changing() {}

    public static Duel duel(Servers servers, String name, Callers callers) {
        var ours = Ours.start(servers, name);
        var written = new AtomicLong();
        prepare(ours, callers, written);
        return new Duel(
                new Commands(ours, callers, written),
                new CompareAndSets(ours, callers),
                () ->
                        TopicLog.of(servers, ours.prefix())
                                .reconcile(written.get(), Integer.MAX_VALUE));
    }

    /** Each caller has documents of its own and goes round them. */
    private static String id(int caller, long call) {
        return "outcome-%02d-%03d".formatted(caller, call % EACH);
    }

    private static void prepare(Ours ours, Callers callers, AtomicLong written) {
        var outcomes = ours.outcomes();
        var bytes = new SameBytes(ours);
        for (int caller = 0; caller < callers.count(); caller++) {
            for (int call = 0; call < EACH; call++) {
                var id = id(caller, call);
                var outcome = Outcomes.of(id, 1);
                var document = new OutcomeDocument(id, outcome);
                outcomes.write(Change.create(id, document, Outcomes.fact(outcome), "create"));
                written.incrementAndGet();
                ours.collection("bare_changes").insertOne(bytes.document(id));
            }
        }
    }

    private record Commands(Ours ours, Callers callers, AtomicLong written) implements Side {
        @Override
        public Round round(Duration about) throws Exception {
            var outcomes = ours.outcomes();
            return callers.round(
                    about,
                    caller -> {
                        long call = written.incrementAndGet();
                        var stored = outcomes.find(id(caller, call)).orElseThrow();
                        var outcome = Outcomes.of(stored.id(), (int) call);
                        outcomes.write(
                                stored.to(
                                        new OutcomeDocument(stored.id(), outcome),
                                        Outcomes.fact(outcome),
                                        "command-" + call));
                    },
                    ours::awaitEmptyOutboxes);
        }

        @Override
        public void close() {
            ours.close();
        }
    }

    private record CompareAndSets(Ours ours, Callers callers, AtomicLong written) implements Side {
        CompareAndSets(Ours ours, Callers callers) {
            this(ours, callers, new AtomicLong());
        }

        @Override
        public Round round(Duration about) throws Exception {
            var bare =
                    ours.collection("bare_changes")
                            .withReadConcern(ReadConcern.MAJORITY)
                            .withWriteConcern(WriteConcern.MAJORITY);
            return callers.round(
                    about, caller -> change(bare, id(caller, written.incrementAndGet())), () -> {});
        }

        /** Its outbox is kept short by the same update: the floor has no relay to empty it. */
        private static void change(MongoCollection<Document> bare, String id) {
            var found = Objects.requireNonNull(bare.find(Filters.eq("_id", id)).first());
            long version = found.get("stream", Document.class).getLong("version");
            var entry = SameBytes.entry(id, version + 1);
            bare.updateOne(
                    Filters.and(Filters.eq("_id", id), Filters.eq("stream.version", version)),
                    Updates.combine(
                            Updates.set("outcome.reference", "SC 2026/27-" + version),
                            Updates.set("stream.version", version + 1),
                            Updates.set("stream.sequence", version + 1),
                            Updates.pushEach(
                                    "stream.outbox", List.of(entry), new PushOptions().slice(-1))));
        }
    }
}
