package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** How surely somebody who "was asked" has something to do, by whom the words name. */
final class AskedHowSurely {

    static final Set<String> MILD =
            WordSet.of("invited encouraged reminded urged encourages invites");

    private AskedHowSurely() {}

    /** "noted that she was requested to": told of an earlier day. */
    static double told(Words words, Doer doer) {
        boolean noted =
                words.is(doer.from() - 1, "noted")
                        || words.is(doer.from() - 2, "noted", "that")
                        || words.is(doer.from() - 2, "reported", "that");
        return noted && doer.is(Doer.Sort.NAME) ? 0.3 : 0;
    }

    static double sure(Doer doer) {
        boolean initials = doer.words().matches("[A-Z]{2,3}");
        boolean stranger = doer.is(Doer.Sort.NAME) && doer.to() - doer.from() == 1 && !initials;
        return stranger ? 0.48 : doer.is(Doer.Sort.NAME) ? 0.7 : 0.92;
    }

    /** "invited members to visit" leaves it to them. */
    static boolean mild(Words words, int i, Doer doer) {
        return MILD.contains(words.lower(i))
                && doer.is(Doer.Sort.PEOPLE)
                && !AskedSomebody.WORKERS.contains(words.lower(doer.to() - 1));
    }
}
