package app.resolved.meetings.reading.domain.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was learnt from the labelled minutes: how much each trait of a sentence speaks for a
 * follow-up in it, from {@code /reading/learnt.txt}, a logistic regression.
 */
final class Learnt {

    /** The weight of no trait: how likely any sentence is. */
    static final String ANY = "";

    /** Nothing is likely or unlikely by it. */
    static final Learnt NOTHING = new Learnt(Map.of());

    private final Map<String, Float> weights;

    Learnt(Map<String, Float> weights) {
        this.weights = Map.copyOf(weights);
    }

    static Learnt load() {
        try (InputStream bytes = Learnt.class.getResourceAsStream("/reading/learnt.txt")) {
            if (bytes == null) {
                throw new IllegalStateException("No /reading/learnt.txt on the class path");
            }
            return new Learnt(
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.startsWith("# "))
                            .map(line -> line.split("\t", 2))
                            .collect(
                                    Collectors.toMap(
                                            line -> line[1], line -> Float.valueOf(line[0]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From 0 to 1. */
    double likelihood(Collection<String> traits) {
        double sum = weight(ANY);
        for (String trait : traits) {
            sum += weight(trait);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The words side by side that speak most for it; none where none do. */
    String strongest(Collection<String> traits) {
        return traits.stream()
                .filter(trait -> trait.matches("[a-z' -]+ [a-z' -]+"))
                .filter(trait -> weight(trait) > 0)
                .max(Comparator.comparingDouble(this::weight))
                .orElse("");
    }

    private float weight(String trait) {
        return weights.getOrDefault(trait, 0f);
    }
}
