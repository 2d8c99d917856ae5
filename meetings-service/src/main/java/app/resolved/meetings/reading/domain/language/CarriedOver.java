package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what is put off to a meeting or on an agenda: "deferred to the next meeting", "add to the
 * work programme". Must not catch "the next meeting will be held on", nor "as agreed at the last
 * meeting".
 */
final class CarriedOver implements Rule {

    private static final Set<String> PUT_OFF =
            WordSet.of("deferred carried postponed adjourned brought defer carry bring held");
    private static final Set<String> ADDING =
            WordSet.of("add added adding include included place placed put item items");
    private static final Set<String> STANDING = WordSet.of("be feature appear go");
    private static final Set<String> WHERE = Set.of("programme", "agenda", "agendas");
    private static final Set<String> WHEN =
            WordSet.of(
                    "next future following meeting january february march april may june july"
                            + " august september october november december");
    private static final Set<String> EARLIER =
            WordSet.of("had has was were been is already previously");
    private static final int NEAR = 10;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (words.is(i, "referred", "to") && (words.is(i - 1, "was") || words.is(i - 1, "be"))) {
            return referred(i, s);
        }
        Finding onAgenda = onAgenda(i, s);
        if (onAgenda != null) {
            return onAgenda;
        }
        if (words.in(i, PUT_OFF)) {
            return putOff(i, s);
        }
        if (!words.in(i, ADDING)
                || EARLIER.contains(words.lower(i - 1)) && !words.is(i - 1, "is")) {
            return null;
        }
        boolean item = words.lower(i).startsWith("item");
        if (item && !words.is(i - 1, "future") && !words.is(i - 1, "agenda")) {
            return null;
        }
        for (int k = i + 1; k < i + NEAR; k++) {
            if (WHERE.contains(words.lower(k))
                    && (aheadOf(words, k)
                            || words.is(k, "programme") && words.is(k - 1, "work")
                            || item)) {
                return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, k + 1), 0.7);
            }
        }
        return null;
    }

    private static @Nullable Finding referred(int i, Sentence s) {
        Words words = s.words();
        for (int k = i + 3; k < i + NEAR; k++) {
            Doer body = s.doers().between(words, i + 2, k);
            if (body != null && body.is(Doer.Sort.BODY)) {
                return Finding.action(
                        Kind.RESOLUTION_PART, i, i, null, words.phrase(i - 1, k), 0.62);
            }
        }
        return null;
    }

    /** "would feature on a future agenda", "will be on the agenda". */
    private static @Nullable Finding onAgenda(int i, Sentence s) {
        Words words = s.words();
        boolean modal = words.is(i, "would") || words.is(i, "will") || words.is(i, "to");
        if (!modal || !STANDING.contains(words.lower(i + 1))) {
            return null;
        }
        int on = i + 2 + (words.in(i + 2, ADDING) || words.is(i + 2, "listed") ? 1 : 0);
        for (int k = on + 1; words.is(on, "on") && k < on + 6; k++) {
            if (WHERE.contains(words.lower(k))) {
                return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i, k + 1), 0.72);
            }
        }
        return null;
    }

    private static boolean aheadOf(Words words, int agenda) {
        for (int k = agenda - 4; k < agenda + 5; k++) {
            if (WHEN.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Finding putOff(int i, Sentence s) {
        Words words = s.words();
        boolean plain = words.is(i, "deferred") || words.is(i, "postponed") || words.is(i, "defer");
        boolean on =
                words.is(i + 1, "over") || words.is(i + 1, "forward") || words.is(i + 1, "back");
        if (!plain && !on && !words.is(i, "adjourned")
                || words.is(i - 1, "had")
                || words.is(i - 2, "had")) {
            return null;
        }
        for (int k = i + 1; k < i + NEAR; k++) {
            if ((words.is(k, "to") || words.is(k, "until") || words.is(k, "till"))
                    && ahead(words, k)) {
                return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, k + 1), 0.72);
            }
        }
        return null;
    }

    private static boolean ahead(Words words, int to) {
        for (int k = to + 1; k < to + 6; k++) {
            if (WHEN.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }
}
