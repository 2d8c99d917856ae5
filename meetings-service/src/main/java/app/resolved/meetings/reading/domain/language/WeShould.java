package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches "we should write to the owner", "the Clerk must reply by Friday". Must not catch advice
 * to others, such as "drivers should take care".
 */
final class WeShould implements Rule {

    private static final Set<String> MODALS = Set.of("should", "must");
    static final Set<String> STRONG =
            WordSet.of(
                    "ask write contact invite request send obtain seek circulate report arrange"
                        + " investigate chase inform submit reply respond raise prepare provide"
                        + " order find check book update share confirm return complete email liaise"
                        + " speak forward bring supply look organise ring phone draft get put raise"
                        + " book repair apply sort");

    private static final Set<String> IN_THE_ROOM =
            WordSet.of("members councillors governors trustees partners officers everyone all");
    private static final Set<String> HANDING_IN = WordSet.of("let get give pass feed notify tell");
    private static final Set<String> NEEDING = WordSet.of("needs needed has have need");

    /** "If Members had comments they should send them", "Members with ideas should". */
    private static boolean theyInTheRoom(int i, int verb, @Nullable Doer doer, Sentence s) {
        Words words = s.words();
        int from = Clause.startBefore(words, i);
        int members = words.is(from, "if") || words.is(from, "any") ? from + 1 : from;
        boolean they = doer != null && words.is(doer.from(), "they");
        return (they || doer == null && members == from)
                && words.is(i, "should")
                && words.is(members, "members")
                && s.verbs().isPlainDeed(words, verb);
    }

    /** "Members should send theirs by Friday": with a time it is meant of those in the room. */
    private static boolean members(Doer doer, int verb, Words words) {
        return doer.is(Doer.Sort.PEOPLE)
                && words.in(doer.to() - 1, IN_THE_ROOM)
                && words.due() != null
                && (words.in(verb, STRONG) || words.in(verb, HANDING_IN));
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean needs = words.in(i, NEEDING) && words.is(i + 1, "to");
        if (!words.in(i, MODALS) && !needs) {
            return null;
        }
        int verb = s.verbs().overAdverbs(words, needs ? i + 2 : i + 1);
        Doer doer = s.doers().before(words, words.is(i - 1, "will") ? i - 1 : i);
        if (words.due() != null && theyInTheRoom(i, verb, doer, s)) {
            Finding they =
                    Finding.action(Kind.REQUEST, i, verb, null, words.phrase(i, verb + 1), 0.6);
            return they.by(new Doer("Members", 0, 0, Doer.Sort.PEOPLE));
        }
        if (doer != null && members(doer, verb, words)) {
            return Finding.action(Kind.REQUEST, i, verb, doer, words.phrase(i, verb + 1), 0.6);
        }
        if (needs
                && doer != null
                && doer.is(Doer.Sort.PERSON)
                && (words.due() != null || words.is(i - 1, "will"))
                && s.verbs().isPlainDeed(words, verb)
                && !words.is(i, "needed")) {
            return Finding.action(Kind.REQUEST, i, verb, doer, words.phrase(i, verb + 1), 0.62);
        }
        boolean whoever = words.is(i - 1, "somebody") || words.is(i - 1, "someone");
        if (whoever && needs && i == 1 && s.verbs().isPlainDeed(words, verb)) {
            return Finding.action(Kind.REQUEST, i, verb, null, words.phrase(0, verb + 1), 0.62)
                    .notAccepted();
        }
        boolean ours =
                doer != null
                        && (words.is(doer.from(), "we")
                                || doer.is(Doer.Sort.PERSON) && !words.is(doer.from() - 1, "that"));
        if (!ours || !STRONG.contains(words.lower(verb))) {
            return null;
        }
        return Finding.action(Kind.REQUEST, i, verb, doer, words.phrase(i, verb + 1), 0.58)
                .notAccepted();
    }
}
