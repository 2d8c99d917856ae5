package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches a request put as a question or a wish: "asked if the Clerk could contact the county", "it
 * would be helpful if officers could provide it". Must not catch a question about facts ("asked if
 * the pool could open earlier"), nor one that was answered.
 */
final class AskedIf implements Rule {

    private static final Pattern AGREED =
            Pattern.compile(
                    "(?i)\\b(?:which was agreed|this was agreed|was agreed to|agreed to (?:do"
                            + " so|this|look))\\b");
    private static final Set<String> ASKED = WordSet.of("asked requested");
    private static final Set<String> EARLIER = WordSet.of("had been has");
    private static final Set<String> HANDED =
            WordSet.of("arranged provided circulated sent shared supplied added included brought");
    private static final Set<String> SENT = WordSet.of("sent given copied shown");
    private static final Set<String> ASKERS =
            WordSet.of("panel committee board members council forum councillors governors group");
    private static final Set<String> WELCOME = WordSet.of("helpful useful grateful appreciated");
    private static final Set<String> THEY = WordSet.of("he she they");
    private static final Set<String> MODALS = WordSet.of("could would can will might");
    private static final Set<String> HAVING = WordSet.of("receive have see");
    private static final int NEAR = 14;
    private static final int NEAR_BY = 8;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean asks =
                words.is(i, "asked", "if")
                        || words.is(i, "asks", "if")
                        || words.is(i, "requested", "if")
                        || words.is(i, "asked", "whether")
                        || words.is(i, "requested", "whether")
                        || words.in(i, WELCOME) && words.is(i + 1, "if");
        if (words.in(i, ASKED) && !words.in(i - 1, EARLIER) && !AnswerGiven.to(s)) {
            Finding person = somebody(i, s);
            if (person != null) {
                return person;
            }
        }
        if (!asks || AnswerGiven.to(s)) {
            return null;
        }
        for (int k = i + 2; k < i + NEAR; k++) {
            boolean would =
                    words.is(k, "would") && (words.is(k - 1, "officers") || words.is(i, "asks"));
            if (words.is(k, "could") || words.is(k, "can") || would) {
                return could(i, k, s);
            }
            if (words.is(k, "possible")) {
                return possible(i, k, s);
            }
        }
        return null;
    }

    /**
     * "asked if it would be possible to see it by ward": where it is to be given, or was granted.
     */
    private static @Nullable Finding possible(int i, int possible, Sentence s) {
        Words words = s.words();
        int to = possible + 1;
        while (to < possible + NEAR && !words.is(to, "to")) {
            to++;
        }
        int verb = s.verbs().overAdverbs(words, to + (words.is(to + 1, "be") ? 2 : 1));
        boolean given =
                words.in(verb, HANDED)
                        || words.in(verb, WeShould.STRONG)
                        || words.is(verb, "receive");
        boolean deed = s.verbs().isParticipleOfDeed(words, verb) || s.verbs().isDeed(words, verb);
        boolean yes = SaidYes.in(words) || SaidYes.inAnswer(words);
        return words.is(to, "to") && (given || deed && yes)
                ? Finding.action(
                                Kind.REQUEST,
                                i,
                                verb,
                                null,
                                words.phrase(i, i + 2),
                                yes ? 0.97 : 0.92)
                        .notAccepted()
                : null;
    }

    /** "asked Mr Oak if he would send it", "Mr Oak was asked whether he could". */
    private static @Nullable Finding somebody(int i, Sentence s) {
        Words words = s.words();
        boolean passive = words.is(i - 1, "was") || words.is(i - 1, "were");
        int iff = i + 1;
        while (iff < i + NEAR_BY && !words.is(iff, "if") && !words.is(iff, "whether")) {
            iff++;
        }
        int modal = iff + 2;
        int verb = s.verbs().overAdverbs(words, modal + 1);
        if (iff == i + NEAR_BY
                || !words.in(iff + 1, THEY)
                || !words.in(modal, MODALS)
                || !words.in(verb, WeShould.STRONG)) {
            return null;
        }
        Doer doer =
                passive && iff == i + 1
                        ? s.doers().before(words, i - 1)
                        : s.doers().between(words, i + 1, iff);
        boolean named = doer != null && doer.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE);
        return named
                ? Finding.action(Kind.REQUEST, i, verb, doer, words.phrase(i, verb + 1), 0.82)
                        .by(doer)
                        .notAccepted()
                : null;
    }

    /** "asked if the group could receive a statement". */
    private static boolean paper(Words words, int verb) {
        boolean paper = false;
        for (int k = verb + 2; k < verb + 5; k++) {
            paper |= words.in(k, AskedFor.THINGS) || words.is(k, "statement");
        }
        return paper;
    }

    private static @Nullable Finding could(int i, int could, Sentence s) {
        Words words = s.words();
        int verb = s.verbs().overAdverbs(words, could + 1);
        boolean passive =
                words.is(verb, "be")
                        && s.verbs().isParticipleOfDeed(words, verb + 1)
                        && (words.is(i, "requested")
                                || words.in(verb + 1, HANDED) && words.in(i - 1, ASKERS)
                                || words.in(verb + 1, SENT) && words.in(could - 1, THEY)
                                || SaidYes.inAnswer(words)
                                || AGREED.matcher(words.text()).find());
        Doer doer = s.doers().before(words, could);
        boolean asked =
                doer != null
                        && doer.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE)
                        && s.verbs().isPlainDeed(words, verb);
        boolean comes = words.is(verb, "come") && SaidYes.inAnswer(words);
        boolean receives = comes || words.in(verb, HAVING) && paper(words, verb);
        if (!passive && !asked && !receives) {
            return null;
        }
        Doer named = asked ? doer : null;
        return Finding.action(
                        Kind.REQUEST,
                        i,
                        passive ? verb + 1 : verb,
                        null,
                        words.phrase(i, verb + 1),
                        0.97)
                .by(named)
                .notAccepted();
    }
}
