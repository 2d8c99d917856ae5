package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches "the Clerk will write", "Mr Oak said he would look into it", "she would be providing the
 * advice". Must not catch "it would cost more", "residents would benefit", "if he would".
 */
final class SomebodyWill implements Rule {

    private static final Set<String> BEING = WordSet.of("is are was were 's");
    private static final Set<String> RULES =
            WordSet.of(
                    "pay charge fund meet cover change apply replace include get give lose gain"
                            + " receive provide-for");
    private static final Set<String> STANDING =
            WordSet.of(
                    "represent focus interact understand work act serve provide enable ensure"
                            + " support help bring build promote lead deliver complement hold");
    private static final Set<String> BEGINNING =
            WordSet.of("start begin join leave retire remain move resign");

    /** "meetings with the Chair will ensure": not the Chair. */
    private static final Set<String> GOVERNING = WordSet.of("with between from of");

    private static final Set<String> OFFERING =
            WordSet.of("noted said indicated confirmed advised replied responded stated added");
    private static final Set<String> GIVING =
            WordSet.of(
                    "provide circulate send share supply email forward arrange bring obtain get");
    private static final Set<String> EXPLAINING =
            WordSet.of("explain answer present brief update talk speak discuss give");
    private static final double SEVERAL = 0.8;
    private static final Set<String> NO_DEEDS = WordSet.of("remember recall overlook");
    private static final Set<String> IF = Set.of("if");
    private static final Set<String> UP = Set.of("up");
    private static final Set<String> MODALS = WordSet.of("will would shall i'll we'll he'd 'll 'd");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean hopes =
                (words.is(i, "hoped", "to") || words.is(i, "should", "be", "able"))
                        && words.due() != null;
        boolean offers = words.is(i, "could") && offers(words, i, s);
        if (!words.in(i, MODALS) && !WillVerb.isTo(words, i) && !hopes && !offers) {
            return null;
        }
        int verb = WillVerb.after(i, s);
        Doer doer = verb < 0 ? null : doer(words, i, s);
        if (doer == null
                || s.verbs().isForThisMeeting(words, verb)
                || words.in(doer.from() - 1, GOVERNING)
                || words.is(i - 1, "i") && (words.is(verb, "move") || words.is(verb, "ask"))
                || words.is(doer.from() - 1, "no")
                || doer.is(Doer.Sort.PEOPLE) && words.has(verb, words.size(), IF)
                || words.in(verb, NO_DEEDS)
                || words.is(verb, "taking", "up")
                || words.is(verb, "taking", "the", "chair")
                || words.is(verb, "joining")
                || words.is(verb + 2, "at", "item")
                || words.is(verb + 1, "with", "it")
                || words.is(verb, "take", "up") && words.is(verb + 3, "post")
                || words.is(doer.from() - 1, "if")
                || words.is(doer.from() - 1, "whether")) {
            return null;
        }
        if (TEAM.matcher(doer.words()).matches()) {
            Doer speaker = s.doers().subjectOf(words, saying(words, doer.from()));
            return speaker == null
                    ? null
                    : Finding.action(
                                    Kind.UNDERTAKING,
                                    i,
                                    verb,
                                    null,
                                    words.phrase(doer.from(), verb + 1),
                                    0.8)
                            .by(speaker);
        }
        if (Things.are(doer)) {
            return null;
        }
        double confidence =
                (severalSay(doer, words, s) ? SEVERAL : confidence(doer, words))
                        - (s.verbs().isPlainDeed(words, verb)
                                        || words.is(verb, "have")
                                        || words.is(verb, "be")
                                ? 0
                                : 0.3)
                        - (words.lower(verb).startsWith("attend") && !toExplain(words, verb)
                                        || words.is(verb, "represent")
                                        || words.is(verb, "serve")
                                        || words.is(verb, "meet") && words.is(i, "were", "to")
                                        || words.in(verb, BEGINNING)
                                                && !doer.is(Doer.Sort.PRONOUN)
                                                && !words.is(verb + 1, "a")
                                                && !words.is(verb + 1, "the")
                                        || words.is(verb, "meeting")
                                ? 0.45
                                : 0)
                        - (aside(words, doer)
                                        && !words.in(verb, GIVING)
                                        && !words.is(verb + 1, "in", "writing")
                                ? 0.4
                                : 0)
                        - (offers ? 0.27 : 0)
                        - (!doer.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN)
                                        && !doer.words().endsWith(")")
                                        && !doer.words().matches("[A-Z]{2,3}")
                                        && RULES.contains(words.lower(verb))
                                        && !words.is(verb, "apply", "for")
                                ? 0.3
                                : 0);
        boolean lone = doer.is(Doer.Sort.NAME) && doer.from() == 0 && doer.to() == 1;
        confidence -=
                lone && !words.tagged(0, "PROPN") && NOUN.matcher(doer.words()).find() ? 0.3 : 0;
        boolean post = doer.words().matches("(?i:the) [A-Z]{2,4}");
        boolean stranger = doer.is(Doer.Sort.NAME) && words.is(doer.from(), "the") && !post;
        confidence -= stranger ? 0.2 : 0;
        boolean told = WillVerb.isTo(words, i) && (words.is(i, "is") || words.is(i, "are"));
        confidence =
                told && doer.is(Doer.Sort.BODY) && ours(doer)
                        ? Math.max(confidence, 0.66)
                        : confidence;
        confidence -=
                OUTSIDERS.matcher(doer.words()).find() || decidesLater(words, verb) ? 0.28 : 0;
        boolean handsIn = doer.is(Doer.Sort.BODY) && words.in(verb, GIVING) && words.due() != null;
        boolean takesUp = doer.is(Doer.Sort.BODY) && takesUp(words, verb);
        confidence += (handsIn || takesUp) && !ours(doer) ? 0.2 : 0;
        confidence -= WillDoubts.of(doer, verb, words) + WillDoubts.saidEarlier(doer, words);
        boolean standing =
                (doer.is(Doer.Sort.BODY, Doer.Sort.NAME)
                                || doer.is(Doer.Sort.PEOPLE)
                                        && !words.is(doer.to() - 1, "officers"))
                        && STANDING.contains(words.lower(verb))
                        && words.due() == null;
        return Finding.action(
                Kind.UNDERTAKING,
                i,
                verb,
                doer,
                words.phrase(doer.from(), verb + 1),
                standing ? confidence - 0.3 : confidence);
    }

    /** "said that she could circulate it": an offer, where it is the speaker's own. */
    private static boolean offers(Words words, int could, Sentence s) {
        Doer doer = s.doers().before(words, could);
        int said = doer == null ? 0 : saying(words, doer.from());
        return doer != null
                && doer.is(Doer.Sort.PRONOUN)
                && !words.is(doer.from(), "they")
                && OFFERING.contains(words.lower(said))
                && GIVING.contains(words.lower(s.verbs().overAdverbs(words, could + 1)));
    }

    /** "The Police would look into it": said for them by somebody who is there. */
    private static boolean takesUp(Words words, int verb) {
        return words.is(verb, "look", "into")
                || words.is(verb, "look", "at")
                || words.is(verb, "follow") && words.has(verb, verb + 4, UP)
                || words.is(verb, "investigate")
                || words.is(verb, "report", "back");
    }

    /** "Ann and Bob said they would measure it." */
    private static boolean severalSay(Doer doer, Words words, Sentence s) {
        int said = saying(words, doer.from());
        Doer both =
                words.is(doer.from(), "they") && OFFERING.contains(words.lower(said))
                        ? s.doers().before(words, said)
                        : null;
        return both != null && both.is(Doer.Sort.PERSON) && both.words().contains(" and ");
    }

    /** "would attend their meeting to explain it". */
    private static boolean toExplain(Words words, int attend) {
        for (int k = attend + 2; k < attend + 12; k++) {
            if (words.is(k, "to") && words.in(k + 1, EXPLAINING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ours(Doer doer) {
        return doer.ours() || doer.words().matches("(?i)(?:each|every) .*");
    }

    private static int saying(Words words, int doer) {
        return words.is(doer - 1, "that") ? doer - 2 : doer - 1;
    }

    private static final Pattern TEAM =
            Pattern.compile(
                    "(?i)(?:his|her|their)"
                        + " (?:team|service|department|office|officers|colleagues|organisation|company|staff)|the"
                        + " (?:company|operator)");
    private static final Pattern NOUN = Pattern.compile("(?:[st]ion|ment|ness|ing|ity|[ae]nce|s)$");
    private static final Pattern OUTSIDERS =
            Pattern.compile("(?i)\\b(?:contractors?|auditors?|inspectors?|minister|surveyor)$");

    private static boolean decidesLater(Words words, int verb) {
        return words.is(verb, "take", "the", "decision")
                || words.is(verb, "take", "a", "decision")
                || words.is(verb, "make", "the", "decision")
                || words.is(verb, "make", "a", "decision");
    }

    /** "schools which he would be contacting": told by the way, unless something is given. */
    private static boolean aside(Words words, Doer doer) {
        return doer.is(Doer.Sort.PRONOUN)
                && words.due() == null
                && (words.is(doer.from() - 1, "which") || words.is(doer.from() - 1, "who"));
    }

    private static @Nullable Doer doer(Words words, int i, Sentence s) {
        boolean auxiliary = words.is(i, "going") && BEING.contains(words.lower(i - 1));
        boolean dash = i > 1 && (words.is(i - 1, "\u2013") || words.is(i - 1, "-"));
        Doer opens = dash ? s.doers().before(words, i - 1) : null;
        return opens != null && opens.from() == 0 && opens.is(Doer.Sort.PERSON)
                ? opens
                : s.doers().subjectOf(words, auxiliary ? i - 1 : i);
    }

    private static double confidence(Doer doer, Words words) {
        return switch (doer.sort()) {
            case PERSON -> 0.9;
            case PRONOUN ->
                    words.is(doer.from(), "they") ? 0.48 : words.is(doer.from(), "we") ? 0.7 : 0.88;
            case PEOPLE -> 0.74;
            case BODY -> doer.ours() ? 0.64 : 0.42;
            case NAME -> doer.words().matches("[A-Z]{2,3}") ? 0.72 : 0.55;
        };
    }
}
