package app.resolved.benchmarks;

import app.resolved.benchmarks.measuring.Result;
import java.util.Locale;

/** Runs benchmarks and prints their ratios. Arguments: see {@link Asked}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(run(arguments));
    }

    /** 0 when all has run, 2 when the words were not understood. */
    static int run(String... arguments) throws Exception {
        Asked asked;
        try {
            asked = Asked.of(arguments);
        } catch (IllegalArgumentException notUnderstood) {
            System.err.println(notUnderstood.getMessage());
            return 2;
        }
        if (asked.list()) {
            Benchmark.ALL.forEach(each -> System.out.println(each.name() + "\t" + each.says()));
        } else {
            measure(asked);
        }
        return 0;
    }

    private static void measure(Asked asked) throws Exception {
        try (var servers = Servers.start()) {
            System.err.println("On " + servers.description());
            for (var benchmark : Benchmark.ALL.stream().filter(asked::chooses).toList()) {
                System.err.println(benchmark.name() + ": " + benchmark.says());
                var result = benchmark.run(servers, asked.pairing());
                System.out.println(asked.json() ? json(result) : line(result));
            }
        }
    }

    private static String line(Result result) {
        var ratio = result.ratio();
        var found = result.reconciliation();
        return "%-12s ratio %.2f (%.2f to %.2f)  ours %.0f  floor %.0f %s  cpu %.0f / %.0f us each  %d pairs  lost %d doubled %d reordered %d"
                .formatted(
                        result.name(),
                        ratio.median(),
                        ratio.low(),
                        ratio.high(),
                        result.ours(),
                        result.floor(),
                        result.unit(),
                        result.oursCpuMicros(),
                        result.floorCpuMicros(),
                        result.pairs().size(),
                        found.lost(),
                        found.doubled(),
                        found.reordered());
    }

    private static String json(Result result) {
        var ratio = result.ratio();
        var found = result.reconciliation();
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"ratio\":%.3f,\"low\":%.3f,\"high\":%.3f,\"ours\":\"%.0f"
                        + " %s\",\"floor\":\"%.0f"
                        + " %s\",\"pairs\":%d,\"lost\":%d,\"doubled\":%d,\"reordered\":%d}",
                result.name(),
                ratio.median(),
                ratio.low(),
                ratio.high(),
                result.ours(),
                result.unit(),
                result.floor(),
                result.unit(),
                result.pairs().size(),
                found.lost(),
                found.doubled(),
                found.reordered());
    }
}
