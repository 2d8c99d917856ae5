package app.resolved.meetings.reading.domain.language;

import org.jspecify.annotations.Nullable;

/**
 * Finds the body or the person to whom a matter is referred: "be referred to the Planning
 * Committee". Must not catch a thing: "referred to in the report".
 */
final class ReferredTo {

    private static final int NEAR = 12;

    private ReferredTo() {}

    /** Who is named behind the first "to" after the verb. */
    static @Nullable Doer after(Words words, int verb, int to, Doers doers) {
        for (int k = verb + 1; k < Math.min(to, verb + NEAR); k++) {
            Doer named = words.is(k, "to") ? named(words, k + 1, to, doers) : null;
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /**
     * By their whole name: "the Head of Property" rather than "the Head"; but of "the Roads Panel
     * for the Clerk to report" the Panel.
     */
    static @Nullable Doer named(Words words, int from, int to, Doers doers) {
        Doer named = null;
        for (int end = from + 1; end < Math.min(to + 1, from + NEAR); end++) {
            if (named != null && named.is(Doer.Sort.BODY) && words.is(end - 1, "for")) {
                return named;
            }
            Doer longer = doers.between(words, from, end);
            if (longer != null && longer.is(Doer.Sort.BODY, Doer.Sort.PERSON)) {
                boolean name = words.at(end - 1).large() || words.is(end - 1, ")");
                boolean whole = name && longer.from() == from;
                named = whole || named == null ? longer : named;
            }
        }
        return named;
    }
}
