package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches a decision that only names a paper and where it is to go: "A further report to the June
 * meeting", "Letter from the Chair to the owner". Must not catch a paper that is already there
 * ("the report on roads").
 */
final class PaperNamed {

    private static final Set<String> BEFORE =
            WordSet.of("a an another one further updated short written formal monthly quarterly");
    private static final Set<String> PAPERS =
            WordSet.of("letter report update briefing note paper presentation reminder invitation");
    private static final Set<String> WHERETO = WordSet.of("to from at in by");

    private PaperNamed() {}

    static @Nullable Finding in(Words words, int from, int to, Doers doers, Kind kind, String cue) {
        int paper = from;
        while (paper < from + 4 && words.in(paper, BEFORE)) {
            paper++;
        }
        int last = Math.min(to, words.size()) - 1;
        if (!words.in(paper, PAPERS) || !words.in(paper + 1, WHERETO) || paper + 2 > last) {
            return null;
        }
        Doer by = words.is(paper + 1, "from") ? whom(words, paper + 2, doers) : null;
        return Finding.action(kind, from, paper, null, cue, 0.72).by(by);
    }

    private static @Nullable Doer whom(Words words, int from, Doers doers) {
        Doer named = null;
        for (int end = from + 1; end <= Math.min(words.size(), from + 6); end++) {
            Doer longer = doers.between(words, from, end);
            named = longer == null ? named : longer;
        }
        return named;
    }
}
