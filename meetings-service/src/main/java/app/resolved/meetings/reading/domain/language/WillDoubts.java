package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * What "would" means by who would do what: "he would support a visit" is a stance, "at which the
 * Committee would scrutinise it" is told by the way; but "officers said that they would" is a
 * promise.
 */
final class WillDoubts {

    private static final Set<String> STANCES =
            WordSet.of("support welcome favour oppose vote abstain object prefer");
    private static final Set<String> SAYING =
            WordSet.of("indicated said told promised stated advised confirmed agreed written");
    private static final Set<String> WORKERS = WordSet.of("officers staff");
    private static final Set<String> OUTSIDERS =
            WordSet.of(
                    "owner owners landowner landlord tenant resident neighbour applicant developer"
                            + " farmer contractor householder");
    private static final int NEAR = 7;
    private static final double STANCE = 0.4;
    private static final double ASIDE = 0.3;
    private static final double THEIR_OWN = 0.26;

    private WillDoubts() {}

    /** What is to be taken from the confidence; below 0 where something is to be added. */
    static double of(Doer doer, int verb, Words words) {
        if (doer.is(Doer.Sort.BODY)) {
            boolean aside = words.is(doer.from() - 1, "which") || hadAgreed(words, doer.from());
            return aside ? ASIDE : 0;
        }
        if (words.is(doer.from(), "they")) {
            return officersSaid(words, doer.from()) ? -THEIR_OWN : 0;
        }
        boolean one = doer.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN);
        return one && words.in(verb, STANCES) && words.due() == null ? STANCE : 0;
    }

    /**
     * "the landlord had indicated that he would", "the owner has said he will": told for somebody
     * who is not there.
     */
    static double saidEarlier(Doer doer, Words words) {
        int said = doer.from() - (words.is(doer.from() - 1, "that") ? 2 : 1);
        boolean had =
                words.in(said, SAYING) && (words.is(said - 1, "had") || words.is(said - 2, "had"));
        boolean has = words.is(said - 1, "has") || words.is(said - 1, "have");
        boolean told =
                had || has && words.in(said, SAYING) && words.has(said - NEAR, said, OUTSIDERS);
        return told && doer.is(Doer.Sort.PRONOUN) ? THEIR_OWN + 0.16 : 0;
    }

    /** "Members had agreed in March that the Committee would": told of an earlier day. */
    private static boolean hadAgreed(Words words, int until) {
        boolean had = false;
        for (int k = 0; k < until; k++) {
            had |= words.is(k, "had", "agreed");
        }
        return had;
    }

    /** "Officers responded that ..., they will". */
    private static boolean officersSaid(Words words, int they) {
        boolean that = false;
        for (int k = 1; k < they; k++) {
            that |= words.is(k, "that");
        }
        return that && (words.in(0, WORKERS) || words.in(1, WORKERS));
    }
}
