package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what a meeting passes on to another body: "Council remitted the proposal to Senate", "the
 * motion stood referred to the Cabinet". Must not catch "the Committee referred to the report".
 */
final class ReferredOn implements Rule {

    private static final Set<String> REFERRING = WordSet.of("remitted referred remits refers");
    private static final Set<String> STANDING = WordSet.of("stood stand stands standing");
    private static final int FAR = 14;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (words.in(i, STANDING) && words.is(i + 1, "referred", "to")) {
            return stood(i, s);
        }
        if (!words.in(i, REFERRING) || words.is(i + 1, "to") || words.is(i + 1, "back", "to")) {
            return null;
        }
        Doer subject = s.doers().before(words, i);
        boolean ours = subject != null && subject.is(Doer.Sort.BODY) && subject.ours();
        for (int to = i + 2; ours && to < i + FAR; to++) {
            Doer body = words.is(to, "to") ? whom(to + 1, s) : null;
            if (body != null) {
                return Finding.action(
                                Kind.RESOLUTION_PART, i, i, null, words.phrase(i, i + 2), 0.76)
                        .by(body);
            }
        }
        return null;
    }

    private static @Nullable Finding stood(int i, Sentence s) {
        Doer body = whom(i + 3, s);
        return body == null
                ? null
                : Finding.action(Kind.REFERRAL, i, i, null, s.words().phrase(i, i + 3), 0.76)
                        .by(body);
    }

    private static @Nullable Doer whom(int from, Sentence s) {
        Doer named = null;
        for (int end = from + 1; end < from + 7; end++) {
            Doer longer = s.doers().between(s.words(), from, end);
            boolean body = longer != null && longer.is(Doer.Sort.BODY, Doer.Sort.PERSON);
            boolean name = s.words().at(end - 1).large() || s.words().is(end - 1, ")");
            named = body && (name || named == null) ? longer : named;
        }
        return named;
    }
}
