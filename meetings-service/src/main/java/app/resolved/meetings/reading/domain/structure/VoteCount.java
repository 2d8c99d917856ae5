package app.resolved.meetings.reading.domain.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A count of votes, "7 for, 1 against", "For 2, against five": what was put was carried, or lost.
 * Must not catch "4 for lunch".
 *
 * @param start where the count begins
 */
public record VoteCount(int start, int votesFor, int votesAgainst) {

    private static final List<String> NUMBERS =
            List.of(
                    "none",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen");
    private static final String NUMBER = "(\\d{1,3}|no|" + String.join("|", NUMBERS) + ")";
    private static final int LOOKED_AT = 4_000;

    private static final Pattern NUMBERS_FIRST =
            Pattern.compile(
                    "(?i)\\b"
                            + NUMBER
                            + " (?:(?:votes?|members?|councillors?) )?(?:were )?(?:voting"
                            + " |voted )?(?:for|in"
                            + " favour)\\W+(?:(?:and|with) )?"
                            + NUMBER
                            + "(?: votes?)? against\\b");
    private static final Pattern SIDES_FIRST =
            Pattern.compile(
                    "(?i)\\b(?:votes? )?(?:for|in favour):? "
                            + NUMBER
                            + "\\W+(?:and )?(?:votes? )?against:? "
                            + NUMBER
                            + "\\b");

    public boolean carried() {
        return votesFor > votesAgainst;
    }

    boolean lost() {
        return votesFor < votesAgainst;
    }

    /** The first in a text; null where there is none. */
    public static @Nullable VoteCount in(String text) {
        String seen = text.substring(0, Math.min(LOOKED_AT, text.length()));
        VoteCount one = first(NUMBERS_FIRST.matcher(seen));
        VoteCount other = first(SIDES_FIRST.matcher(seen));
        return one == null || other != null && other.start < one.start ? other : one;
    }

    private static @Nullable VoteCount first(Matcher count) {
        return count.find()
                ? new VoteCount(count.start(), number(count.group(1)), number(count.group(2)))
                : null;
    }

    private static int number(String words) {
        return Character.isDigit(words.charAt(0))
                ? Integer.parseInt(words)
                : Math.max(0, NUMBERS.indexOf(words.toLowerCase(Locale.ROOT)));
    }
}
