package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what is passed on to another body or post: "Council remitted the proposal to Senate", "be
 * referred to the Head of Property", "the motion stood referred to the Cabinet", "be referred back
 * for costing". Must not catch "the Committee referred to the report", nor people who are referred
 * to a clinic.
 */
final class ReferredOn implements Rule {

    private static final Set<String> REFERRING = WordSet.of("remitted referred remits refers");
    private static final Set<String> BEING =
            WordSet.of("was were be is stands stand stood standing");
    private static final Set<String> PERHAPS = WordSet.of("could may might can should if to");
    private static final int FAR = 14;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        if (!s.words().in(i, REFERRING)) {
            return null;
        }
        Finding passive = passive(i, s);
        return passive == null ? active(i, s) : passive;
    }

    private static @Nullable Finding passive(int i, Sentence s) {
        Words words = s.words();
        boolean being = words.in(i - 1, BEING) && !words.in(i - 2, PERHAPS);
        if (i > 0 && !being) {
            return null;
        }
        if (words.is(i + 1, "back", "for")) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 3), 0.7);
        }
        Doer subject = s.doers().before(words, i - 1);
        boolean people = subject != null && subject.is(Doer.Sort.PEOPLE);
        boolean further = words.is(i + 1, "back") || words.is(i + 1, "on");
        int to = further ? i + 2 : overAside(words, i + 1);
        Doer whom =
                words.is(to, "to") && !people
                        ? ReferredTo.named(words, to + 1, words.size(), s.doers())
                        : null;
        String cue = words.phrase(Math.max(0, i - 1), to + 1);
        return whom == null
                ? null
                : Finding.action(Kind.RESOLUTION_PART, i, i, null, cue, 0.62).by(whom);
    }

    private static @Nullable Finding active(int i, Sentence s) {
        Words words = s.words();
        if (words.is(i + 1, "to") || words.is(i + 1, "back", "to")) {
            return null;
        }
        Doer subject = s.doers().before(words, i);
        boolean ours = subject != null && subject.is(Doer.Sort.BODY) && subject.ours();
        for (int to = i + 2; ours && to < i + FAR; to++) {
            Doer body =
                    words.is(to, "to")
                            ? ReferredTo.named(words, to + 1, words.size(), s.doers())
                            : null;
            if (body != null) {
                return Finding.action(
                                Kind.RESOLUTION_PART, i, i, null, words.phrase(i, i + 2), 0.76)
                        .by(body);
            }
        }
        return null;
    }

    /** "referred, without debate, to". */
    private static int overAside(Words words, int comma) {
        for (int k = comma + 1; words.is(comma, ",") && k < comma + 5; k++) {
            if (words.is(k, ",", "to")) {
                return k + 1;
            }
        }
        return comma;
    }
}
