package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Tells that behind "said that ... and would" it is not the speaker who would: "explained that the
 * road was closed and would reopen", "said that her client would pay and would plant".
 */
final class OthersWill {

    private static final Set<String> HAPPENING =
            WordSet.of(
                    "reopen open close start begin run continue finish move complete last cost be"
                            + " return need take go come remain");

    private static final Set<String> OUTSIDERS =
            WordSet.of(
                    "insurers contractor contractors owner owners landlord bank builder builders"
                            + " developer developers supplier tenant tenants");

    private OthersWill() {}

    static boolean after(Words words, int said, int verb, Doers doers) {
        boolean that = words.is(said + 1, "that");
        return that
                && (HAPPENING.contains(words.lower(verb + 1))
                                && !words.is(verb + 1, "be", "in", "touch")
                                && !(words.is(verb + 1, "be")
                                        && words.lower(verb + 2).endsWith("ing"))
                        || outsiders(words, said)
                        || client(words, said, verb, doers));
    }

    /** "reported that the insurers had been told and would". */
    private static boolean outsiders(Words words, int said) {
        return words.in(said + 3, OUTSIDERS);
    }

    /** The client's, not the speaker's. */
    private static boolean client(Words words, int said, int verb, Doers doers) {
        boolean goesOn = words.is(verb, "would") || words.is(verb, "will");
        for (int k = said + 3; goesOn && k < verb - 1; k++) {
            boolean would =
                    (words.is(k, "would") || words.is(k, "will"))
                            && !words.is(k - 1, "this")
                            && !words.is(k - 1, "it")
                            && !words.is(k - 1, "that");
            Doer doer = would ? doers.before(words, k) : null;
            boolean own = doer != null && doer.is(Doer.Sort.PRONOUN, Doer.Sort.PERSON);
            if (would && !own) {
                return true;
            }
        }
        return false;
    }
}
