package app.resolved.meetings.reading.domain.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When two wordings mean the same sentence, person or time. */
final class Wording {

    private static final double ENOUGH_OF_QUOTE = 0.8;
    private static final double ENOUGH_OF_NAME = 0.5;
    private static final int SHORTEST_WITHIN = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Set<String> LITTLE =
            Set.of("the", "a", "an", "of", "and", "to", "for", "y", "yr");

    private Wording() {}

    static List<String> words(@Nullable String text) {
        String plain = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * 1 where one stands in the other, else the share of the quote's words in the sentence, else 0
     * where that is less than 0.8.
     */
    static double closeness(List<String> sentence, List<String> quote) {
        if (sentence.isEmpty() || quote.isEmpty()) {
            return 0;
        }
        String whole = spaced(sentence);
        String part = spaced(quote);
        if (whole.contains(part) || sentence.size() >= SHORTEST_WITHIN && part.contains(whole)) {
            return 1;
        }
        List<String> left = new ArrayList<>(sentence);
        double share = (double) quote.stream().filter(left::remove).count() / quote.size();
        return share >= ENOUGH_OF_QUOTE ? share : 0;
    }

    /** Whether at least half of the words meant were said. */
    static boolean same(@Nullable String said, String meant) {
        Set<String> spoken = Set.copyOf(words(said));
        Set<String> needed =
                words(meant).stream()
                        .filter(word -> !LITTLE.contains(word))
                        .collect(Collectors.toSet());
        long found = needed.stream().filter(spoken::contains).count();
        return !needed.isEmpty() && found >= ENOUGH_OF_NAME * needed.size();
    }

    private static String spaced(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }
}
