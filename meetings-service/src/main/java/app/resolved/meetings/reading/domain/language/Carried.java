package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.structure.VoteCount;
import java.util.Locale;
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

    private static final int NEAR = 50;

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

    /** "5 for, 2 against", right behind it. */
    static boolean byVote(String next) {
        VoteCount count = VoteCount.in(next);
        return count != null && count.carried() && count.start() < NEAR;
    }
}
