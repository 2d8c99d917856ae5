package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches "Mr Oak offered to circulate", "the officer undertook to report back". Must not catch
 * "the Committee agreed to", which is a decision, nor "had offered to".
 */
final class Promised implements Rule {

    private static final Set<String> PROMISES =
            WordSet.of(
                    "agreed offered undertook promised volunteered pledged committed agrees offers"
                            + " undertakes happy willing intended planned arranged");
    private static final Set<String> EARLIER = WordSet.of("had has have having previously been");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        Finding thing = promisedThing(i, s);
        if (thing != null) {
            return thing;
        }
        int adverb = words.lower(i + 1).endsWith("ly") ? 1 : 0;
        if (!words.in(i, PROMISES)
                || !words.is(i + adverb + 1, "to")
                || EARLIER.contains(words.lower(i - 1))) {
            return null;
        }
        int verb = s.verbs().overAdverbs(words, i + adverb + 2);
        boolean has = words.is(verb, "have") && !words.is(i, "agreed");
        if (!has && !s.verbs().isDeed(words, verb) || s.verbs().isForThisMeeting(words, verb)) {
            return null;
        }
        int said = beHappy(words, i);
        Doer doer = s.doers().subjectOf(words, said);
        if (doer == null
                || !doer.is(Doer.Sort.PERSON, Doer.Sort.NAME, Doer.Sort.PRONOUN)
                        && !offered(words, i, doer)
                || words.is(doer.from(), "they")) {
            return null;
        }
        boolean weak =
                words.is(i, "happy")
                        || words.is(i, "willing")
                        || words.is(i, "intended")
                        || words.is(i, "planned")
                        || words.is(i, "arranged");
        boolean vague =
                words.is(i, "intended")
                        || words.is(i, "planned")
                        || words.is(verb, "join")
                        || words.is(verb, "attend")
                        || words.is(verb, "serve")
                        || weak && doer.is(Doer.Sort.NAME, Doer.Sort.BODY);
        return Finding.action(
                Kind.UNDERTAKING,
                i,
                verb,
                doer,
                words.phrase(i, verb + 1),
                vague ? 0.45 : weak ? 0.66 : doer.is(Doer.Sort.NAME) ? 0.8 : 0.92);
    }

    /** "promised a note on this", "took an action to confirm". */
    private static @Nullable Finding promisedThing(int i, Sentence s) {
        Words words = s.words();
        boolean action =
                words.is(i, "took", "an", "action", "to")
                        || words.is(i, "took", "away", "an", "action");
        boolean article =
                words.is(i + 1, "a") || words.is(i + 1, "an") || words.is(i + 1, "further");
        boolean thing =
                (words.is(i, "promised") || words.is(i, "offered"))
                        && article
                        && (AskedFor.THINGS.contains(words.lower(i + 2))
                                || AskedFor.THINGS.contains(words.lower(i + 3)));
        Doer doer =
                (action || thing) && !EARLIER.contains(words.lower(i - 1))
                        ? s.doers().before(words, i)
                        : null;
        boolean somebody =
                doer != null && doer.is(Doer.Sort.PERSON, Doer.Sort.NAME, Doer.Sort.PRONOUN);
        return somebody
                ? Finding.action(
                        Kind.UNDERTAKING, i, action ? i + 4 : i, doer, words.phrase(i, i + 3), 0.78)
                : null;
    }

    /** Several may offer or undertake, where "agreed to" would be a decision. */
    private static boolean offered(Words words, int i, Doer doer) {
        return doer.is(Doer.Sort.PEOPLE, Doer.Sort.BODY)
                && !words.is(i, "agreed")
                && !words.is(i, "arranged");
    }

    private static int beHappy(Words words, int i) {
        boolean state = words.is(i, "happy") || words.is(i, "willing");
        if (state && words.is(i - 1, "be") && words.is(i - 2, "would")) {
            return i - 2;
        }
        return state && words.is(i - 1, "was") ? i - 1 : i;
    }
}
