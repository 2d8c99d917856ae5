package app.resolved.meetings.reading.domain.scoring;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where proposals and labels differ, for whoever changes the reader.
 *
 * @param why in a word or two
 * @param words the sentence or the quote, white space folded
 */
public record Disagreement(String why, String words) {

    /** First what was missed, then what was wrong. */
    public static List<Disagreement> between(List<Said> proposals, List<Label> labels) {
        Pairing pairing = Pairing.of(proposals, labels);
        Stream<Disagreement> missed =
                pairing.unproposed().stream()
                        .filter(Label::isNeeded)
                        .map(label -> new Disagreement("missed", folded(label.quote())));
        Stream<Disagreement> split =
                pairing.pairs().stream()
                        .filter(pair -> pair.label().certain())
                        .filter(pair -> pair.said().purpose() != pair.label().purpose())
                        .map(pair ->
                                new Disagreement(
                                        "proposed for " + pair.said().purpose().word(),
                                        folded(pair.label().quote())));
        Stream<Disagreement> wrong =
                pairing.unlabelled().stream()
                        .filter(Said::forAction)
                        .map(said -> new Disagreement("wrong", folded(said.sentence())));
        return Stream.of(missed, split, wrong).flatMap(all -> all).toList();
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
