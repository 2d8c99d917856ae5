package app.resolved.meetings.minutes.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much two askings are alike, from 0 to 1: by their words, the rare ones counting more, by whom
 * they are made to, and by their time. What one of them does not say counts neither way.
 */
final class Alike {

    /** Words, addressee and time of one asking. */
    record Asking(Set<String> words, Set<String> madeTo, Set<String> due) {

        static Asking of(@Nullable String words, @Nullable String madeTo, @Nullable String due) {
            return new Asking(Gist.of(words), Gist.of(madeTo), Gist.of(due));
        }
    }

    private static final double BY_WORDS = 0.7;
    private static final double BY_ADDRESSEE = 0.2;
    private static final double BY_TIME = 0.1;
    private static final double UNSAID = 0.6;
    private static final double FEWEST_WORDS = 0.4;

    private final Map<String, Double> weights = new HashMap<>();
    private final double heaviest;

    /**
     * @param all what is compared: a word that stands in many of them says little
     */
    Alike(Collection<Asking> all) {
        var counts = new HashMap<String, Integer>();
        all.forEach(asking -> asking.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        this.heaviest = Math.log(1 + all.size());
        counts.forEach(
                (word, count) -> weights.put(word, Math.log(1 + (double) all.size() / count)));
    }

    /** Whether a note may mean what minutes say at length. */
    double asNote(Asking one, Asking other) {
        return score(one, other, contained(one.words(), other.words()));
    }

    /** Whether both are one deed: what only one of them says counts against it. */
    double asDeed(Asking one, Asking other) {
        double both = shared(one, other);
        double all = weight(one.words()) + weight(other.words()) - both;
        double words = all == 0 ? 0 : both / all;
        return score(one, other, (words + contained(one.words(), other.words())) / 2);
    }

    private double score(Asking one, Asking other, double words) {
        if (words < FEWEST_WORDS || disagree(one.madeTo(), other.madeTo())) {
            return 0;
        }
        return BY_WORDS * words
                + BY_ADDRESSEE * shared(one.madeTo(), other.madeTo())
                + BY_TIME * shared(one.due(), other.due());
    }

    /** How much of the shorter one stands in the longer one. */
    private double contained(Set<String> one, Set<String> other) {
        double least = Math.min(weight(one), weight(other));
        return least == 0
                ? 0
                : one.stream().filter(other::contains).mapToDouble(this::weight).sum() / least;
    }

    private double shared(Asking one, Asking other) {
        return one.words().stream().filter(other.words()::contains).mapToDouble(this::weight).sum();
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return weights.getOrDefault(word, heaviest);
    }

    private static boolean disagree(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static double shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNSAID;
        }
        long both = one.stream().filter(other::contains).count();
        return (double) both / Math.min(one.size(), other.size());
    }
}
