package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is asked within a decision, and so owns it: "the Director be asked to", "ask officers
 * to", "delegated to the Clerk".
 */
final class AskedWithin {

    private static final Set<String> ASK =
            WordSet.of(
                    "ask request invite instruct authorise task direct encourage urge recommend"
                            + " delegate asks requests recommends delegates authorises authorize"
                            + " invites instructs urges encourages directs remit remits");
    static final Set<String> ASKED =
            WordSet.of(
                    "required asked requested invited instructed authorised tasked delegated"
                        + " directed encouraged urged authorized empowered recommended commended");
    static final Set<String> MODALS = WordSet.of("should would will shall must");
    private static final Set<String> VERB_FOLLOWS =
            WordSet.of("to and , also would should formally");

    private static final Set<String> STOPS =
            WordSet.of("to in , . ; for with be should on at from by");
    private static final Set<String> CONSULTING =
            WordSet.of("consultation conjunction liaison agreement discussion partnership");
    private static final int LONGEST_NAME = 14;
    private static final int FARTHEST = 120;

    private final Verbs verbs;

    AskedWithin(Verbs verbs) {
        this.verbs = verbs;
    }

    /**
     * Whoever is asked within a decision owns it: "the Director be asked to", "ask officers to".
     */
    @Nullable Asked in(Words words, int from, int to, Doers doers) {
        for (int i = from; i < Math.min(to, from + FARTHEST); i++) {
            boolean delegated =
                    words.is(i, "delegated", "to")
                            || words.is(i, "left", "to") && words.is(i - 1, "be")
                            || words.is(i, "given", "to") && words.is(i - 2, "authority")
                            || words.is(i, "granted", "to") && words.is(i - 2, "authority");
            boolean empowered =
                    (words.is(i, "given") || words.is(i, "granted"))
                            && words.is(i - 1, "be")
                            && (words.is(i + 1, "authority")
                                    || words.is(i + 1, "delegated", "authority"));
            if (empowered) {
                return new Asked("delegated", deedAfter(words, i, to), doers.before(words, i - 1));
            }
            boolean passive = !delegated && ASKED.contains(words.lower(i)) && words.is(i - 1, "be");
            boolean asksFor = words.is(i + 1, "for") && !words.is(i, "recommended");
            if (passive && (words.is(i + 1, "to") || words.is(i + 1, "that") || asksFor)) {
                Doer recommendedTo =
                        words.is(i, "recommended", "to") || words.is(i, "commended", "to")
                                ? addressee(words, i + 1, to, doers)
                                : null;
                if (recommendedTo != null) {
                    return new Asked(words.lower(i), deedAfter(words, i, to), recommendedTo);
                }
                int be = i - (MODALS.contains(words.lower(i - 2)) ? 2 : 1);
                Doer doer = overConsulted(words, be, from, doers);
                return new Asked(words.lower(i), verbs.overAdverbs(words, i + 2), doer);
            }
            if (delegated) {
                return new Asked(words.lower(i), i, upTo(words, i + 2, to, doers));
            }
            boolean told =
                    ASKED.contains(words.lower(i))
                            && (i == from || words.is(i - 1, "and"))
                            && !words.is(i + 1, "authority")
                            && !words.is(i + 1, "by");
            if (told && words.is(i + 1, "and") && ASKED.contains(words.lower(i + 2))) {
                continue;
            }
            if (told) {
                return new Asked(
                        words.lower(i),
                        deedAfter(words, i, to),
                        addressee(words, i + 1, to, doers));
            }
            Doer bare = i > from && words.is(i + 1, "to") ? bareAsked(words, i, from, doers) : null;
            if (bare != null) {
                return new Asked(words.lower(i), verbs.overAdverbs(words, i + 2), bare);
            }
            boolean calls =
                    (words.is(i, "call") || words.is(i, "calls"))
                            && (words.is(i + 1, "on") || words.is(i + 1, "upon"));
            if (calls || words.is(i, "instruction", "to")) {
                Doer called = addressee(words, i + 2, to, doers);
                if (called != null) {
                    return new Asked("ask", deedAfter(words, i + 2, to), called);
                }
            }
            boolean asks =
                    ASK.contains(words.lower(i))
                            && verbPlace(words, i, from, doers)
                            && !noted(words, i, from);
            Doer asker = asks ? asker(words, i, doers) : null;
            if (asker != null) {
                return new Asked("ask", i, asker);
            }
            if (asks
                    && (words.is(i + 1, "that")
                            || addressee(words, i + 1, to, doers) != null
                            || doers.before(words, i) == null)) {
                return new Asked(
                        words.lower(i),
                        deedAfter(words, i, to),
                        addressee(words, i + 1, to, doers));
            }
        }
        return null;
    }

    /** "the Director, in consultation with the Chair, be authorised": the Director is. */
    private static @Nullable Doer overConsulted(Words words, int be, int from, Doers doers) {
        for (int k = be - 1; words.is(be - 1, ",") && k > from; k--) {
            if (words.is(k, ",", "in", "consultation")
                    || words.is(k, ",", "after", "consultation")) {
                return doers.before(words, k);
            }
        }
        return doers.before(words, be);
    }

    /** "Head of Licensing required to attend": the words open with whoever is asked. */
    private static @Nullable Doer bareAsked(Words words, int i, int from, Doers doers) {
        Doer doer = ASKED.contains(words.lower(i)) ? doers.before(words, i) : null;
        boolean opens = doer != null && doer.from() <= from && doer.is(Doer.Sort.PERSON);
        return opens ? doer : null;
    }

    /** "that the Clerk ask the contractor to": it is the Clerk who then has something to do. */
    private static @Nullable Doer asker(Words words, int i, Doers doers) {
        boolean modal = MODALS.contains(words.lower(i - 1)) || words.is(i - 1, "to");
        Doer before = doers.before(words, modal ? i - 1 : i);
        boolean somebody =
                before != null
                        && before.is(Doer.Sort.PERSON)
                        && !words.is(i, "recommends")
                        && !words.is(i, "recommend");
        return somebody && words.at(i + 1).isWord() ? before : null;
    }

    /** "note the decision of another committee to request": told, not asked. */
    private static boolean noted(Words words, int i, int from) {
        boolean notes = false;
        for (int k = from; k < i; k++) {
            notes |= words.is(k, "note") || words.is(k, "notes") || words.is(k, "noted");
        }
        return notes && words.is(i - 1, "to") && !words.is(i - 2, "and");
    }

    private boolean verbPlace(Words words, int i, int from, Doers doers) {
        String before = words.lower(i - 1);
        boolean starts = i == from || VERB_FOLLOWS.contains(before);
        return starts && !DecisionVerb.NOT_A_VERB_BEFORE.contains(words.lower(i + 1))
                || doers.before(words, i) != null && !words.at(i).large();
    }

    private int deedAfter(Words words, int i, int to) {
        for (int k = i + 1; k < to && !words.is(k, ";"); k++) {
            if (words.is(k, "to") && verbs.isDeed(words, k + 1)) {
                return k + 1;
            }
        }
        return i;
    }

    private @Nullable Doer addressee(Words words, int from, int to, Doers doers) {
        if (words.is(from, "that")) {
            return upTo(words, from + 1, to, doers);
        }
        int start = words.is(from, "to") || words.is(from, "authority") ? from + 1 : from;
        start = words.is(start, "to") ? start + 1 : start;
        for (int k = start + 1; k < Math.min(to, start + 18); k++) {
            if (consulted(words, k)) {
                return doers.between(words, start, words.at(k - 1).isWord() ? k : k - 1);
            }
            if (words.is(k, "to") || words.is(k, "that") || words.is(k, "for")) {
                return doers.between(words, start, k);
            }
        }
        return null;
    }

    /** "the Director, in consultation with the Chairman": the Director alone is asked. */
    private static boolean consulted(Words words, int k) {
        boolean how = words.is(k, "in") || words.is(k, "after") || words.is(k, "following");
        return how && CONSULTING.contains(words.lower(k + 1)) && words.is(k + 2, "with");
    }

    /** Whoever is named from here to the next small word. */
    private static @Nullable Doer upTo(Words words, int from, int to, Doers doers) {
        int end = from;
        while (end < Math.min(to, from + LONGEST_NAME) && !STOPS.contains(words.lower(end))) {
            end++;
        }
        for (int k = end; k > from; k--) {
            Doer doer = doers.between(words, from, k);
            if (doer != null) {
                return doer;
            }
        }
        return null;
    }

    record Asked(String verbWord, int verb, @Nullable Doer doer) {

        Kind kind(Kind other) {
            return verbWord.startsWith("recommend")
                            || verbWord.startsWith("commend")
                            || verbWord.startsWith("encourage")
                            || verbWord.startsWith("urge")
                    ? Kind.RECOMMENDATION
                    : other;
        }
    }
}
