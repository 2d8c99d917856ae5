package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** "Noted." or "Agreed." alone says what became of the sentence before it. */
final class Verdict {

    private static final Set<String> VERDICTS =
            Set.of(
                    "noted",
                    "agreed",
                    "approved",
                    "carried",
                    "all agreed",
                    "accepted",
                    "adopted",
                    "unanimously agreed",
                    "resolved",
                    "no objections",
                    "no objection",
                    "carried unanimously");
    private static final double SURE = 0.8;

    private final Sentence sentence;
    private final String words;

    Verdict(Sentence sentence) {
        this.sentence = sentence;
        this.words =
                sentence.words().text().toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
    }

    boolean alone() {
        return VERDICTS.contains(words);
    }

    /**
     * The sentence before, now for information, unless somebody there surely has something to do.
     */
    List<Found> on(List<Found> before, Sentence said) {
        int end = sentence.start() + sentence.words().text().length();
        boolean doing =
                before.stream()
                        .anyMatch(found ->
                                found.finding().forAction()
                                        && found.finding().confidence() >= SURE);
        if (doing) {
            return before;
        }
        Finding verdict =
                Finding.information(Kind.RESOLUTION_PART, 0, 0, sentence.words().text(), 0.75);
        return List.of(new Found(verdict, said, said.start(), end, null));
    }
}
