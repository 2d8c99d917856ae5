package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what has to be done before a decision holds: "approved the change, subject to AB
 * obtaining confirmation". Must not catch a condition that nobody here can meet ("subject to
 * funding").
 */
final class Proviso implements Rule {

    private static final Set<String> DECIDED =
            WordSet.of("approved agreed granted accepted adopted resolved endorsed supported");
    private static final int NEAR = 10;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.is(i, "subject", "to") || !words.hasBefore(i, 1, DECIDED)) {
            return null;
        }
        for (int verb = i + 3; verb < i + NEAR; verb++) {
            Doer doer =
                    s.verbs().isDoing(words, verb) ? s.doers().between(words, i + 2, verb) : null;
            boolean somebody =
                    doer != null
                            && (doer.is(Doer.Sort.PERSON, Doer.Sort.PEOPLE)
                                    || doer.words().matches("[A-Z]{2,3}"));
            if (somebody) {
                String cue = words.phrase(i, verb + 1);
                return Finding.action(Kind.RESOLUTION_PART, i, verb, doer, cue, 0.8);
            }
        }
        return null;
    }
}
