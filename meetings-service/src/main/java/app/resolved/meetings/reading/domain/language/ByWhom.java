package app.resolved.meetings.reading.domain.language;

import org.jspecify.annotations.Nullable;

/** Catches "be circulated by the Clerk". Must not catch "by email" or "by 12 May". */
final class ByWhom {

    private static final int NEAR = 9;
    private static final int LONGEST_NAME = 7;

    private ByWhom() {}

    static @Nullable Doer after(Words words, int verb, Doers doers) {
        for (int k = verb + 1; k < verb + NEAR; k++) {
            if (words.is(k, "by")) {
                int end = k + 1;
                while (end < words.size()
                        && end < k + LONGEST_NAME
                        && doers.between(words, k + 1, end + 1) != null) {
                    end++;
                }
                Doer doer =
                        end == k + 1 ? longer(words, k, doers) : doers.between(words, k + 1, end);
                return doer == null || doer.is(Doer.Sort.NAME) ? null : doer;
            }
        }
        return null;
    }

    /** "by the planning manager": a name that begins with words that name nobody yet. */
    private static @Nullable Doer longer(Words words, int by, Doers doers) {
        for (int end = by + 2; end < by + LONGEST_NAME; end++) {
            Doer doer = doers.between(words, by + 1, end);
            if (doer != null) {
                return doer;
            }
        }
        return null;
    }
}
