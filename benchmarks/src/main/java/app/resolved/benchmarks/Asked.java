package app.resolved.benchmarks;

import app.resolved.benchmarks.measuring.Pairing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the words after {@code ./bench} ask for.
 *
 * @param names of benchmarks, or how they begin; none for all but the long ones
 * @param pairing how many pairs, of those that a benchmark has when nobody asks
 */
record Asked(List<String> names, boolean json, boolean list, UnaryOperator<Pairing> pairing) {

    /**
     * @throws IllegalArgumentException for a word that is not known, and for pairs without a number
     */
    static Asked of(String... words) {
        var names = new ArrayList<String>();
        boolean json = false;
        boolean list = false;
        UnaryOperator<Pairing> pairing = UnaryOperator.identity();
        for (int at = 0; at < words.length; at++) {
            switch (words[at]) {
                case "--json" -> json = true;
                case "--list" -> list = true;
                case "--pairs" -> pairing = pairs(++at < words.length ? words[at] : "");
                default -> names.add(name(words[at]));
            }
        }
        return new Asked(List.copyOf(names), json, list, pairing);
    }

    boolean chooses(Benchmark benchmark) {
        return names.isEmpty()
                ? !benchmark.onlyWhenNamed()
                : names.stream().anyMatch(benchmark.name()::startsWith);
    }

    private static UnaryOperator<Pairing> pairs(String word) {
        if (!word.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException(
                    "--pairs takes how many pairs to measure, not '" + word + "'");
        }
        int pairs = Integer.parseInt(word);
        // Said before any server is started.
        var _ = Pairing.USUAL.ofPairs(pairs);
        return pairing -> pairing.ofPairs(pairs);
    }

    private static String name(String word) {
        if (Benchmark.ALL.stream().noneMatch(each -> each.name().startsWith(word))) {
            throw new IllegalArgumentException(
                    "No benchmark is named '" + word + "'; ./bench --list says which there are");
        }
        return word;
    }
}
