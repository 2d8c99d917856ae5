package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches what is put off to a meeting or on an agenda: "deferred to the next meeting", "add to the
 * work programme". Must not catch "the next meeting will be held on", nor "as agreed at the last
 * meeting".
 */
final class CarriedOver implements Rule {

    private static final Set<String> PUT_OFF =
            WordSet.of(
                    "deferred carried postponed adjourned brought defer carry bring held"
                            + " continued");
    private static final Set<String> ADDING =
            WordSet.of("add added adding include included place placed put item items");
    private static final Set<String> STANDING = WordSet.of("be feature appear go");
    private static final Set<String> WHERE = Set.of("programme", "agenda", "agendas");
    private static final Set<String> WHEN = Months.inFullAnd("next future following meeting");
    private static final Set<String> EARLIER =
            WordSet.of("had has was were been is already previously being");
    private static final Set<String> WHENEVER = WordSet.of("where when whenever if once");
    private static final Set<String> WAITING = WordSet.of("pending until till so");
    private static final Pattern OF_MONEY =
            Pattern.compile("\\d|^(?:money|funds|days|weeks|places)$");
    private static final int NEAR = 10;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean over =
                words.is(i, "stand", "over")
                        || words.is(i, "stood", "over")
                        || words.is(i, "stands", "over");
        if (over
                && (words.is(i + 2, "until")
                        || words.is(i + 2, "till")
                        || words.is(i + 2, "to")
                        || words.is(i + 3, "month")
                        || words.is(i + 3, "months")
                        || words.is(i + 3, "week")
                        || words.is(i + 3, "weeks"))) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 3), 0.7);
        }
        if (words.is(i, "on", "the", "table")
                && (words.is(i - 1, "left") || words.is(i - 1, "lie") || words.is(i - 1, "laid"))
                && (words.is(i + 3, "until") || words.is(i + 3, "till"))) {
            return Finding.action(
                    Kind.REQUEST, i - 1, i - 1, null, words.phrase(i - 1, i + 4), 0.7);
        }
        Finding onAgenda = onAgenda(i, s);
        if (onAgenda != null) {
            return onAgenda;
        }
        boolean leftOver =
                (words.is(i, "left", "over")
                                || words.is(i, "left", "until")
                                || words.is(i, "left", "till"))
                        && !OF_MONEY.matcher(words.lower(i - 1)).find();
        if (leftOver || words.in(i, PUT_OFF) || words.is(i, "put", "off", "to")) {
            return putOff(i, s);
        }
        if (words.is(i, "addition", "of") && item(words, i + 2)) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 4), 0.74);
        }
        boolean whenever = words.is(i - 1, "are") && words.has(i - 5, i, WHENEVER);
        if (!words.in(i, ADDING)
                || whenever
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

    /** "with the addition of an item on lifts". */
    private static boolean item(Words words, int from) {
        return words.is(from + 1, "item")
                || words.is(from + 1, "items")
                || words.is(from, "items")
                || words.is(from + 1, "report")
                || words.is(from + 1, "update");
    }

    /** "would feature on a future agenda", "will be on the agenda". */
    private static @Nullable Finding onAgenda(int i, Sentence s) {
        Words words = s.words();
        boolean modal = words.is(i, "would") || words.is(i, "will") || words.is(i, "to");
        if (!modal || !STANDING.contains(words.lower(i + 1))) {
            return null;
        }
        boolean item =
                (words.is(i + 2, "an") || words.is(i + 2, "a"))
                        && (words.is(i + 3, "agenda", "item")
                                || words.is(i + 3, "standing", "item"));
        if (item && words.is(i + 1, "be")) {
            return Finding.action(Kind.REQUEST, i, i + 1, null, words.phrase(i, i + 5), 0.72);
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
                words.is(i + 1, "over")
                        || words.is(i, "put", "off")
                        || words.is(i, "left")
                        || words.is(i + 1, "forward")
                        || words.is(i + 1, "back");
        boolean continued =
                words.is(i, "continued", "to")
                        && (i == 0 || words.is(i - 1, "was") || words.is(i - 1, "be"));
        boolean earlier = words.is(i - 1, "and") && words.is(Math.max(0, i - 8), "been");
        for (int k = i - 10; words.is(i - 1, "and") && k < i; k++) {
            earlier |= words.is(k, "had", "been");
        }
        if (earlier
                || words.is(i, "defer") && ofARequest(words, i)
                || !plain && !on && !continued && !words.is(i, "adjourned")
                || words.is(i - 1, "had")
                || words.is(i - 2, "had")) {
            return null;
        }
        boolean waits =
                plain
                        && (WAITING.contains(words.lower(i + 1))
                                || words.is(i + 1, "for")
                                || words.is(i + 1, "to", "allow")
                                || words.is(i + 1, "to", "enable")
                                || words.is(i + 1, "in", "order"));
        if (waits && !words.is(i, "defer") && !words.is(i + 1, "for", "the", "reason")) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 2), 0.7);
        }
        for (int k = i + 1; k < i + NEAR; k++) {
            if ((words.is(k, "to") || words.is(k, "until") || words.is(k, "till"))
                    && !words.is(k + 1, "this", "meeting")
                    && ahead(words, k)) {
                return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, k + 1), 0.72);
            }
        }
        return null;
    }

    /** "considered a request by the Director to defer it": what was answered is told apart. */
    private static boolean ofARequest(Words words, int i) {
        for (int k = i - 2; words.is(i - 1, "to") && k > i - NEAR; k--) {
            if (words.is(k, "request") || words.is(k, "application")) {
                return true;
            }
        }
        return false;
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
