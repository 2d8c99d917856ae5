package app.resolved.benchmarks;

import app.resolved.benchmarks.measuring.Result;
import java.util.List;
import java.util.Locale;

/** Runs benchmarks and prints their ratios. Arguments: names, and {@code --json}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var given = List.of(arguments);
        boolean json = given.contains("--json");
        var names = given.stream().filter(word -> !word.startsWith("--")).toList();
        if (given.contains("--list")) {
            Benchmark.ALL.forEach(each -> System.out.println(each.name() + "\t" + each.says()));
            return;
        }
        run(names, json);
        System.exit(0);
    }

    private static void run(List<String> names, boolean json) throws Exception {
        try (var servers = Servers.start()) {
            System.err.println("On " + servers.description());
            for (var benchmark : chosen(names)) {
                System.err.println(benchmark.name() + ": " + benchmark.says());
                var result = benchmark.run(servers);
                System.out.println(json ? json(result) : line(result));
            }
        }
    }

    private static List<Benchmark> chosen(List<String> names) {
        return Benchmark.ALL.stream().filter(each -> isChosen(each, names)).toList();
    }

    private static boolean isChosen(Benchmark benchmark, List<String> names) {
        return names.isEmpty()
                ? !benchmark.onlyWhenNamed()
                : names.stream().anyMatch(benchmark.name()::startsWith);
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
