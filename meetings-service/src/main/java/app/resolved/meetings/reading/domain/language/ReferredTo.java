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
            for (int end = k + 2; words.is(k, "to") && end < Math.min(to + 1, k + NEAR); end++) {
                Doer body = doers.between(words, k + 1, end);
                if (body != null && body.is(Doer.Sort.BODY, Doer.Sort.PERSON)) {
                    return body;
                }
            }
        }
        return null;
    }
}
