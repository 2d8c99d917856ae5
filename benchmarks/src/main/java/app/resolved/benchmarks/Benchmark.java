package app.resolved.benchmarks;

import app.resolved.benchmarks.aggregates.Changing;
import app.resolved.benchmarks.aggregates.Creating;
import app.resolved.benchmarks.aggregates.SameAgain;
import app.resolved.benchmarks.measuring.Callers;
import app.resolved.benchmarks.measuring.Duel;
import app.resolved.benchmarks.measuring.Pairing;
import app.resolved.benchmarks.measuring.Result;
import app.resolved.benchmarks.pipeline.Pipeline;
import java.util.List;

/** A benchmark that {@code ./bench} knows by its name. */
record Benchmark(String name, String unit, String says, Opening opening) {

    @FunctionalInterface
    interface Opening {
        Duel open(Servers servers, String name) throws Exception;
    }

    private static final String COMMANDS = "commands/s";
    private static final String EVENTS = "events/s";

    static final List<Benchmark> ALL =
            List.of(
                    new Benchmark(
                            "control",
                            COMMANDS,
                            "insertOne against itself, 16 callers: what the machine's noise is",
                            (servers, name) -> SameAgain.duel(servers, name, new Callers(16))),
                    creating(1),
                    creating(16),
                    creating(64),
                    changing(1),
                    changing(16),
                    changing(64),
                    new Benchmark(
                            "pipeline-raw",
                            EVENTS,
                            "resolution issued to reminder scheduled, three services, against three"
                                    + " raw hops",
                            Pipeline::againstRawHops),
                    new Benchmark(
                            "pipeline-outbox",
                            EVENTS,
                            "the same against the same way with an outbox written by hand",
                            Pipeline::againstAnOutboxByHand),
                    new Benchmark(
                            "floors",
                            EVENTS,
                            "the way with an outbox by hand against three raw hops",
                            Pipeline::anOutboxByHandAgainstRawHops));

    Result run(Servers servers, Pairing pairing) throws Exception {
        try (var duel = opening.open(servers, name)) {
            return pairing.run(name, unit, duel);
        }
    }

    private static Benchmark creating(int callers) {
        return new Benchmark(
                "create-" + callers,
                COMMANDS,
                "a creating command against insertOne of the same bytes, " + callers + " callers",
                (servers, name) -> Creating.duel(servers, name, new Callers(callers)));
    }

    private static Benchmark changing(int callers) {
        return new Benchmark(
                "change-" + callers,
                COMMANDS,
                "a changing command against a bare compare-and-set, " + callers + " callers",
                (servers, name) -> Changing.duel(servers, name, new Callers(callers)));
    }
}
