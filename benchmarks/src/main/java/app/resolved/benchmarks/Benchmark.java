package app.resolved.benchmarks;

import app.resolved.benchmarks.aggregates.Changing;
import app.resolved.benchmarks.aggregates.Creating;
import app.resolved.benchmarks.aggregates.SameAgain;
import app.resolved.benchmarks.measuring.Callers;
import app.resolved.benchmarks.measuring.Duel;
import app.resolved.benchmarks.measuring.Pairing;
import app.resolved.benchmarks.measuring.Result;
import java.util.List;

/** A benchmark that {@code ./bench} knows by its name. */
record Benchmark(String name, String says, Opening opening) {

    @FunctionalInterface
    interface Opening {
        Duel open(Servers servers, String name) throws Exception;
    }

    static final List<Benchmark> ALL =
            List.of(
                    new Benchmark(
                            "control",
                            "insertOne against itself, 16 callers: what the machine's noise is",
                            (servers, name) -> SameAgain.duel(servers, name, new Callers(16))),
                    creating(1),
                    creating(16),
                    creating(64),
                    changing(1),
                    changing(16),
                    changing(64));

    Result run(Servers servers, Pairing pairing) throws Exception {
        try (var duel = opening.open(servers, name)) {
            return pairing.run(name, "commands/s", duel);
        }
    }

    private static Benchmark creating(int callers) {
        return new Benchmark(
                "create-" + callers,
                "a creating command against insertOne of the same bytes, " + callers + " callers",
                (servers, name) -> Creating.duel(servers, name, new Callers(callers)));
    }

    private static Benchmark changing(int callers) {
        return new Benchmark(
                "change-" + callers,
                "a changing command against a bare compare-and-set, " + callers + " callers",
                (servers, name) -> Changing.duel(servers, name, new Callers(callers)));
    }
}
