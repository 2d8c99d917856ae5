package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Catches "be circulated by the Clerk". Must not catch "by email" or "by 12 May". */
final class ByWhom {

    /** What is told of a thing, not asked: "a plan prepared by the Clerk". */
    private static final Set<String> SAID =
            WordSet.of(
                    "proposed seconded moved signed chaired prepared raised presented supported"
                            + " drafted led written requested declared suggested given circulated"
                            + " made submitted put asked tabled reported provided approved agreed"
                            + " outlined described set followed accompanied owned used replaced");

    private static final int NEAR = 9;
    private static final int LONGEST_NAME = 7;

    private ByWhom() {}

    static @Nullable Doer after(Words words, int verb, Doers doers) {
        for (int k = verb + 1; k < verb + NEAR; k++) {
            boolean of = words.is(k, "by") && !words.is(k - 1, "seconded");
            Doer doer = of ? longest(words, k, doers) : null;
            if (doer != null || words.is(k, "by")) {
                return doer;
            }
        }
        return null;
    }

    /** "sought from an agency by the Clerk": further off, and only somebody near the meeting. */
    static @Nullable Doer inClause(Words words, int deed, int end, Doers doers) {
        for (int k = deed + 1; k < words.size() && words.at(k).start() < end; k++) {
            boolean by = words.is(k, "by") && !SAID.contains(words.lower(k - 1));
            Doer doer = by ? longest(words, k, doers) : null;
            if (doer != null && doer.is(Doer.Sort.PERSON)) {
                return doer;
            }
        }
        return null;
    }

    /** "by the Engineer and the Clerk": both. */
    private static @Nullable Doer withFirst(Words words, int by, @Nullable Doer last, Doers doers) {
        boolean second = last != null && words.is(last.from() - 1, "and");
        Doer first = second && last != null ? doers.between(words, by + 1, last.from() - 1) : null;
        return first == null || last == null || first.from() != by + 1
                ? last
                : new Doer(words.phrase(by + 1, last.to()), by + 1, last.to(), last.sort());
    }

    /** "by the Deputy Chief Fire Officer": the longest that names somebody. */
    private static @Nullable Doer longest(Words words, int by, Doers doers) {
        Doer longest = null;
        for (int end = by + 2; end <= Math.min(words.size(), by + LONGEST_NAME); end++) {
            Doer doer = withFirst(words, by, doers.between(words, by + 1, end), doers);
            boolean whole = words.at(end - 1).isWord() || words.is(end - 1, ")");
            boolean somebody = doer != null && whole && !doer.is(Doer.Sort.NAME);
            longest = somebody ? doer : longest;
            boolean joins = words.is(end - 1, "and");
            if (longest != null && !somebody && !joins && !words.at(end - 1).large()) {
                return longest;
            }
        }
        return longest;
    }
}
