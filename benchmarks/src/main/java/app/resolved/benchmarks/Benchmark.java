package app.resolved.benchmarks;

import app.resolved.benchmarks.aggregates.Changing;
import app.resolved.benchmarks.aggregates.Creating;
import app.resolved.benchmarks.aggregates.Outage;
import app.resolved.benchmarks.aggregates.SameAgain;
import app.resolved.benchmarks.measuring.Callers;
import app.resolved.benchmarks.measuring.Duel;
import app.resolved.benchmarks.measuring.Pairing;
import app.resolved.benchmarks.measuring.Result;
import app.resolved.benchmarks.pipeline.Pipeline;
import app.resolved.benchmarks.search.Searching;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A benchmark that {@code ./bench} knows by its name.
 *
 * @param onlyWhenNamed it takes too long to be run with the others
 */
record Benchmark(String name, String says, boolean onlyWhenNamed, Running running) {

    @FunctionalInterface
    interface Running {
        Result run(Servers servers, String name, UnaryOperator<Pairing> asked) throws Exception;
    }

    @FunctionalInterface
    interface Opening {
        Duel open(Servers servers, String name) throws Exception;
    }

    private static final String COMMANDS = "commands/s";
    private static final String EVENTS = "events/s";

    static final List<Benchmark> ALL =
            List.of(
                    duel(
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
                    duel(
                            "floors",
                            EVENTS,
                            "the pipeline with an outbox by hand against three raw hops",
                            Pipeline::anOutboxByHandAgainstRawHops),
                    ofServices(
                            "pipeline-raw",
                            "resolution issued to reminder scheduled by the services, against three"
                                    + " raw hops",
                            Pipeline::againstRawHops),
                    ofServices(
                            "pipeline-outbox",
                            "the same against the pipeline with an outbox by hand",
                            Pipeline::againstAnOutboxByHand),
                    new Benchmark(
                            "search",
                            "a page of 50 of a million outcomes by words, against MongoDB's text"
                                    + " index",
                            true,
                            (servers, own, asked) -> {
                                try (var duel =
                                        Searching.byWordsAgainstTheTextIndex(servers, own)) {
                                    return asked.apply(Pairing.USUAL).run(own, "searches/s", duel);
                                }
                            }),
                    new Benchmark(
                            "outage",
                            "ten minutes without Kafka: the drain against the usual rate",
                            true,
                            (servers, own, _) -> Outage.run(servers, own)));

    /**
     * @param asked how many pairs, of those that the benchmark has when nobody asks
     */
    Result run(Servers servers, UnaryOperator<Pairing> asked) throws Exception {
        return running.run(servers, name, asked);
    }

    private static Benchmark ofServices(String name, String says, Opening opening) {
        return duel(name, EVENTS, says, opening, Pairing.OF_SERVICES);
    }

    private static Benchmark duel(String name, String unit, String says, Opening opening) {
        return duel(name, unit, says, opening, Pairing.USUAL);
    }

    private static Benchmark duel(
            String name, String unit, String says, Opening opening, Pairing pairing) {
        return new Benchmark(
                name,
                says,
                false,
                (servers, own, asked) -> {
                    try (var duel = opening.open(servers, own)) {
                        return asked.apply(pairing).run(own, unit, duel);
                    }
                });
    }

    private static Benchmark creating(int callers) {
        return duel(
                "create-" + callers,
                COMMANDS,
                "a creating command against insertOne of the same bytes, " + callers + " callers",
                (servers, name) -> Creating.duel(servers, name, new Callers(callers)));
    }

    private static Benchmark changing(int callers) {
        return duel(
                "change-" + callers,
                COMMANDS,
                "a changing command against a bare compare-and-set, " + callers + " callers",
                (servers, name) -> Changing.duel(servers, name, new Callers(callers)));
    }
}
