package app.resolved.meetings.reading.domain.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells that what was moved was carried, by what the sentence or the next says: "Proposed by one,
 * seconded by the other, that ... Carried", "7 for, 1 against". Must not take a lost vote for one.
 */
final class Carried {

    private static final Pattern YES =
            Pattern.compile(
                    "(?i)\\W*(?:all |unanimously"
                            + " )?(?:agreed|accepted|approved|carried)\\b[^a-z]*$");

    private static final Pattern VOTE =
            Pattern.compile(
                    "(?i)\\W*(\\d{1,3}|\\w+)(?: votes?)? (?:for|in favour)\\W+(?:and"
                            + " )?(\\d{1,3}|\\w+)(?: votes?)? against\\b");
    private static final List<String> NUMBERS =
            List.of(
                    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private Carried() {}

    static boolean is(Sentence s) {
        String all = (s.words().text() + " " + s.next()).toLowerCase(Locale.ROOT);
        return SaidYes.in(s.words())
                || YES.matcher(s.next()).lookingAt()
                || byVote(s.next())
                || all.contains("carried")
                || all.contains("motion passed")
                || all.contains("motion was passed")
                || all.contains("all agreed")
                || all.contains("all in favour")
                || all.contains("all were in favour")
                || all.contains("unanimous")
                || all.contains("this was agreed")
                || all.contains("to do so")
                || all.contains("agreed to this")
                || all.contains("seconded") && all.contains("agreed");
    }

    private static boolean byVote(String next) {
        Matcher vote = VOTE.matcher(next);
        return vote.lookingAt() && number(vote.group(1)) > number(vote.group(2));
    }

    private static int number(String words) {
        return words.matches("\\d+")
                ? Integer.parseInt(words)
                : NUMBERS.indexOf(words.toLowerCase(Locale.ROOT));
    }
}
