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
                    "(?i)\\W*(?:(?:the"
                        + " )?(?:members|councillors|council|committee|board|panel|forum|group|governors|trustees|everyone|all)"
                        + " (?:all |unanimously )?(?:agreed|concurred|supported this)|(?:this|it)"
                        + " was (?:all |unanimously |generally"
                        + " )?(?:agreed|accepted|approved|carried|supported|endorsed)(?: by"
                        + " (?:all|everyone|members)[a-z ]{0,20})?|(?:all |unanimously"
                        + " )?(?:agreed|accepted|approved|carried|resolved))\\b[^a-z]*$|\\W*all in"
                        + " favour\\b[^a-z]*$");

    private static final int NEAR = 50;

    private Carried() {}

    static boolean is(Sentence s) {
        String all = (s.words().text() + " " + s.next()).toLowerCase(Locale.ROOT);
        return SaidYes.in(s.words())
                || next(s)
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

    /** "All agreed.", as the next sentence. */
    static boolean next(Sentence s) {
        return YES.matcher(s.next()).lookingAt();
    }

    /** "5 for, 2 against", right behind it. */
    static boolean byVote(String next) {
        VoteCount count = VoteCount.in(next);
        return count != null && count.carried() && count.start() < NEAR;
    }
}
