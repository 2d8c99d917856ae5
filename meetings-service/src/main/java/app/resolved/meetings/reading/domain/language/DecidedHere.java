package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a decision in the middle of a paragraph: "It was agreed that the Clerk write", "Council
 * agreed to buy". Must not catch an opinion ("members agreed that the road was dangerous") nor what
 * "had been agreed".
 */
final class DecidedHere implements Rule {

    private static final Set<String> DECIDING =
            WordSet.of(
                    "agreed resolved decided determined recommended concluded proposed ordered"
                        + " suggested moved voted concurred approved consented endorsed accepted"
                        + " ruled carried");
    private static final Set<String> EARLIER =
            WordSet.of("had has have as previously already been having earlier they'd");
    private static final Set<String> NOW =
            WordSet.of("discuss debate take hear move proceed start");
    static final Set<String> DECIDERS =
            WordSet.of(
                    "it but members all councillors committee council board panel cabinet meeting"
                        + " group forum governors trustees partnership executive everyone we was"
                        + " unanimously and then parish also formally seconded therefore commission"
                        + " authority sub-committee subcommittee");
    private static final Set<String> AT_ONCE = WordSet.of("agreed resolved decided");

    /** The whole of the next sentence. */
    private static final Set<String> ARTICLES = WordSet.of("a an the these those");

    private static final int NEAR = 7;
    private static final int FAR = 22;

    /** No sentence decides more often: each reads far ahead, so that many would cost much. */
    private static final int MOST = 12;

    private final Decisions decisions;

    DecidedHere(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.in(i, DECIDING)
                || words.hasBefore(i, MOST, DECIDING)
                || EARLIER.contains(words.lower(i - 1))
                || words.is(i - 2, "had", "been")) {
            return null;
        }
        if (bare(i, s) && (byTheBody(i, s) || words.is(i, "proposed"))) {
            Finding bare = decisions.resolution(words, i + 1, s.doers(), words.phrase(i, i + 2));
            if (bare != null) {
                return bare.at(bare.confidence() - 0.06);
            }
        }
        if (Gift.at(words, i) && byTheBody(i, s)) {
            return Finding.action(Kind.RESOLUTION_PART, i, i, null, words.phrase(i, i + 3), 0.74);
        }
        if (names(i, s)) {
            return decisions.resolution(words, i + 1, s.doers(), words.phrase(i, i + 2));
        }
        boolean seconded = seconded(words, i);
        int that = i + 1;
        while (that < i + (seconded ? FAR : NEAR) && !opens(words, that)) {
            that++;
        }
        seconded &= words.is(that, "that") || words.is(that, "to");
        boolean near = that - i <= 1 || Aside.fills(words, i + 1, that) || seconded;
        if (!opens(words, that) || !near || !seconded && !byTheBody(i, s)) {
            return null;
        }
        boolean weak =
                words.is(i, "proposed")
                        || words.is(i, "moved")
                        || words.is(i, "recommended") && !capitals(words, i)
                        || words.is(i, "suggested")
                        || words.is(i, "concluded");
        Kind kind = words.is(i, "recommended") ? Kind.RECOMMENDATION : Kind.RESOLUTION_PART;
        boolean bodys =
                (words.is(i, "recommended") || words.is(i, "concluded")) && bodyBefore(i, s);
        if (weak && !Carried.is(s) && !bodys) {
            return null;
        }
        Finding found =
                decisions.read(
                        words,
                        words.is(that - 1, "not") ? that - 1 : that + 1,
                        words.size(),
                        s.doers(),
                        kind,
                        words.phrase(i, that + 1));
        boolean granted = words.is(i, "accepted") && (found == null || found.doer() == null);
        granted |= Seat.isTaken(words, that);
        granted |= words.is(i, "ruled") && (found == null || found.doer() == null);
        return found == null || granted || opinion(words, that, found) || nowDone(words, found)
                ? null
                : personsWord(i, found, s).at(found.confidence() - 0.03);
    }

    /** "RECOMMENDED" is the body's own word. */
    private static boolean capitals(Words words, int i) {
        String word = words.at(i).text();
        return word.equals(word.toUpperCase(java.util.Locale.UK));
    }

    /** "The Head of Parks agreed that it could be done": hers to do, where nobody else is named. */
    private static Finding personsWord(int i, Finding found, Sentence s) {
        Doer said = s.words().is(i, "agreed") ? s.doers().before(s.words(), i) : null;
        boolean hers =
                found.doer() == null
                        && found.forAction()
                        && said != null
                        && (said.is(Doer.Sort.PERSON) && !said.presides() || said.visits());
        return hers ? found.by(said) : found;
    }

    /** "agreed a letter of thanks be sent": without a "that". */
    private static boolean bare(int i, Sentence s) {
        Words words = s.words();
        boolean decides = words.in(i, AT_ONCE) || words.is(i, "proposed") && Carried.is(s);
        boolean article = words.in(i + 1, ARTICLES);
        boolean should = words.is(i + 2, "should", "be") || words.is(i + 2, "would", "be");
        if (decides && should && (words.is(i + 1, "it") || words.is(i + 1, "this"))) {
            return s.verbs().isParticipleOfDeed(words, s.verbs().overAdverbs(words, i + 4));
        }
        for (int k = i + 2; decides && k < i + 12; k++) {
            boolean will = words.is(k - 1, "will") || words.is(k - 1, "would");
            if (article && (words.is(k, "should", "go") || words.is(k, "would", "go"))) {
                return true;
            }
            if ((article || will || words.is(i, "proposed")) && words.is(k, "be")
                    || words.is(k, "to", "be")) {
                int verb = s.verbs().overAdverbs(words, k + (words.is(k, "be") ? 1 : 2));
                return s.verbs().isParticipleOfDeed(words, verb);
            }
            if (words.is(k, ",")
                    || words.is(k, "that")
                    || words.is(k, "was")
                    || words.is(k, "to")) {
                return false;
            }
        }
        return false;
    }

    /** "Agreed Mrs Fir should go ahead", "it was resolved the Clerk to write". */
    private static boolean names(int i, Sentence s) {
        Words words = s.words();
        if (words.in(i, AT_ONCE) && byTheBody(i, s)) {
            for (int k = i + 2; k < i + 9; k++) {
                boolean modal = words.is(k, "to") || words.is(k, "would") || words.is(k, "will");
                Doer doer = modal ? s.doers().between(words, i + 1, k) : null;
                if (doer != null
                        && doer.from() == i + 1
                        && (doer.is(Doer.Sort.PERSON) || words.is(i + 1, "they"))) {
                    return s.verbs().isPlainDeed(words, k + 1);
                }
            }
        }
        for (int k = i + 2; words.is(i, "agreed") && i == 0 && k < 8; k++) {
            boolean modal = AskedWithin.MODALS.contains(words.lower(k)) || words.is(k, "to");
            if (modal) {
                return s.doers().between(words, words.is(1, "for") ? 2 : 1, k) != null;
            }
        }
        return false;
    }

    /**
     * "proposed by one, seconded by the other, that", "proposed, and carried with one against,
     * that".
     */
    private static boolean seconded(Words words, int i) {
        boolean seconded = false;
        for (int k = i + 1; k < i + FAR; k++) {
            seconded |= words.is(k, "seconded") || words.is(k, "and", "carried");
        }
        boolean onProposal =
                words.is(i + 1, "on", "the", "proposal")
                        || words.is(i + 1, "on", "the", "motion")
                        || words.is(i + 1, "on", "a", "proposal")
                        || words.is(i + 1, ",", "on");
        return seconded && (words.is(i, "proposed") || words.is(i, "moved") || onProposal);
    }

    private static boolean opens(Words words, int at) {
        return words.is(at, "that")
                || words.is(at, "for", "the")
                || words.is(at, "for") && words.at(at + 1).large()
                || words.is(at, "to") && !words.lower(at - 1).matches("\\d+")
                || words.is(at, ":");
    }

    private static boolean byTheBody(int i, Sentence s) {
        Words words = s.words();
        if (i == 0
                || DECIDERS.contains(words.lower(i - 1))
                || words.is(i - 1, "holder") && !words.is(i, "agreed")
                || !words.at(i - 1).isWord()
                || words.is(i, "resolved") && capitals(words, i)) {
            return true;
        }
        if (words.is(i + 1, "that")) {
            return true;
        }
        return bodyBefore(i, s);
    }

    static boolean bodyBefore(int i, Sentence s) {
        Doer doer = s.doers().before(s.words(), i);
        return doer != null && doer.is(Doer.Sort.BODY, Doer.Sort.PEOPLE);
    }

    /** "agreed to discuss the items on the agenda": that is what they then did. */
    private static boolean nowDone(Words words, Finding found) {
        return found.forAction()
                && found.doer() == null
                && NOW.contains(words.lower(found.deed()))
                && words.due() == null;
    }

    /** Agreeing that something is so asks nobody for anything. */
    private static boolean opinion(Words words, int that, Finding found) {
        if (!words.is(that, "that") || found.doer() != null) {
            return false;
        }
        if (words.is(that + 1, "more", "could")) {
            return true;
        }
        for (int k = that + 1; k < found.deed(); k++) {
            if (words.is(k, "was")
                    || words.is(k, "were")
                    || words.is(k, "had")
                    || words.is(k, "is")
                    || words.is(k, "are")) {
                return !(words.is(k + 1, "to", "be") || words.is(k + 1, "to"));
            }
        }
        return false;
    }
}
