package app.resolved.meetings.search.domain;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text as they are looked for: without case, accents, endings and the commonest
 * words, so that "reserves" finds "Reserve" and "agreed" finds "agree".
 */
public final class SearchTerms {

    /** More words than this in one search are not looked at. */
    public static final int MOST_IN_A_SEARCH = 8;

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}]+)?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FROM_THE_APOSTROPHE = Pattern.compile("['\u2019].*");
    private static final int SHORTEST_STEM = 3;
    private static final Set<String> COMMON =
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "in",
                    "is", "it", "of", "on", "or", "that", "the", "this", "to", "was", "were",
                    "with");

    private SearchTerms() {}

    /** Each once, in the order in which they first stand. */
    public static List<String> of(String text) {
        var terms = new LinkedHashSet<String>();
        WORD.matcher(text)
                .results()
                .map(word -> term(word.group()))
                .filter(term -> !term.isEmpty())
                .forEach(terms::add);
        return List.copyOf(terms);
    }

    /** Of one word; empty for the commonest. */
    static String term(String word) {
        var unmarked =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        var plain = FROM_THE_APOSTROPHE.matcher(unmarked).replaceFirst("");
        return COMMON.contains(plain) ? "" : withoutEnding(plain);
    }

    private static String withoutEnding(String word) {
        var one = singular(word);
        for (var ending : List.of("ing", "ed")) {
            if (one.endsWith(ending) && one.length() - ending.length() >= SHORTEST_STEM) {
                return trimmed(one.substring(0, one.length() - ending.length()));
            }
        }
        return trimmed(one);
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST_STEM + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural =
                word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORTEST_STEM;
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** "agre" for agree and agreed, "plan" for planned, "shar" for share. */
    private static String trimmed(String stem) {
        var end = stem.length();
        while (end > SHORTEST_STEM && stem.charAt(end - 1) == 'e') {
            end--;
        }
        boolean doubled = end > SHORTEST_STEM && stem.charAt(end - 1) == stem.charAt(end - 2);
        return stem.substring(0, doubled ? end - 1 : end);
    }
}
