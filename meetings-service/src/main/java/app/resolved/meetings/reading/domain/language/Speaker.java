package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose word a passive is: "Mr Oak confirmed that the map would be redrawn". */
final class Speaker {

    private static final Set<String> SPEAKING =
            WordSet.of(
                    "added confirmed said stated advised assured agreed undertook replied responded"
                            + " promised indicated pledged vowed guaranteed");

    private Speaker() {}

    /** Whoever says it nearest before the place; nobody where it is "they" or the chair. */
    static @Nullable Doer of(Words words, int i, Sentence s) {
        for (int k = i - 1; k > 0; k--) {
            if (SPEAKING.contains(words.lower(k))) {
                Doer doer = s.doers().subjectOf(words, k);
                boolean somebody =
                        doer != null
                                && doer.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN)
                                && !doer.presides()
                                && !words.is(doer.from(), "a")
                                && !words.is(doer.from(), "another")
                                && !words.is(doer.from(), "they");
                return somebody ? doer : null;
            }
        }
        return null;
    }
}
