package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what a thing is to become, as notes have it: "papers to be out by Friday", "a notice is
 * to go out", "the log to show it from June". Must not catch "likely to be in place by May".
 */
final class ThingTo implements Rule {

    private static final Set<String> PLACES =
            WordSet.of("out on in at ready available back with up round online");
    private static final Set<String> SHOWING =
            WordSet.of("show include cover contain state list come go");
    private static final Set<String> WAYS = WordSet.of("out round to back on live");

    private static final Set<String> INTO = WordSet.of("in on into up");

    private static boolean papers(Words words, int i) {
        return words.hasBefore(i, 1, AskedFor.THINGS) || words.hasBefore(i, 1, AskedFor.PAPERS);
    }

    /** "Future reports to include", "the next report to show". */
    private static boolean inFuture(Words words, int to) {
        boolean later = words.is(to - 2, "future") || words.is(to - 2, "next");
        return later && words.hasBefore(to, 1, AskedFor.THINGS);
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean period =
                words.is(i - 1, "year", "to", "come") || words.is(i - 1, "years", "to", "come");
        boolean date = words.is(i - 1, "meeting") && words.is(i + 1, "be");
        if (!words.is(i, "to") || i == 0 || period || date) {
            return null;
        }
        boolean follows = words.is(i, "to", "follow") && papers(words, i);
        if (follows && Verbless.before(words, i)) {
            return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i - 1, i + 2), 0.66);
        }
        boolean told = words.is(i - 1, "is") || words.is(i - 1, "are");
        boolean goes = words.is(i + 1, "go") && WAYS.contains(words.lower(i + 2));
        boolean becomes = words.is(i + 1, "be") && PLACES.contains(words.lower(i + 2));
        if (words.is(i + 1, "be", "an", "item") && Verbless.before(words, i)) {
            return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i, i + 4), 0.66);
        }
        boolean shows = SHOWING.contains(words.lower(i + 1));
        boolean timed = words.due() != null || inFuture(words, i);
        boolean placed = words.is(i + 1, "go") && words.in(i + 2, INTO) && words.is(i + 3, "the");
        if (placed && Verbless.before(words, i) && !told && s.doers().before(words, i) == null) {
            return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i, i + 3), 0.6);
        }
        boolean noted = timed && (goes || becomes || shows) && Verbless.before(words, i);
        boolean ordered = told && goes && !words.is(i + 2, "to");
        boolean somebody = s.doers().before(words, i) != null && !told;
        return noted && !somebody || ordered
                ? Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i, i + 3), 0.66)
                : null;
    }
}
