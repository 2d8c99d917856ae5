package app.resolved.meetings.reading.domain.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of the months; where a list of words holds them among others, it takes them from here.
 */
final class Months {

    private static final List<String> IN_FULL =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final List<String> SHORT =
            List.of(
                    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
                    "dec");

    /** For a pattern, without brackets; the longer of two that begin alike comes first. */
    static final String EITHER = "(?:" + String.join("|", inFullOrShort()) + ")";

    private Months() {}

    static Set<String> inFullAnd(String others) {
        return joined(IN_FULL, WordSet.of(others));
    }

    static Set<String> shortAnd(String others) {
        return joined(SHORT, WordSet.of(others));
    }

    static List<String> inFullOrShort() {
        return Stream.concat(IN_FULL.stream(), SHORT.stream()).toList();
    }

    private static Set<String> joined(Collection<String> some, Collection<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
