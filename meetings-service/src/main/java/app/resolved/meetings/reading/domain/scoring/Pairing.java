package app.resolved.meetings.reading.domain.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which proposal means which label of the same minutes. Each is used once; of all pairings the one
 * with the most pairs is taken, and among those the one with equal purposes, certain labels and the
 * closest text.
 *
 * @param unlabelled proposals that mean no label
 * @param unproposed labels that no proposal means
 */
record Pairing(List<Pair> pairs, List<Said> unlabelled, List<Label> unproposed) {

    record Pair(Said said, Label label) {}

    static Pairing of(List<Said> proposals, List<Label> labels) {
        List<List<String>> sentences =
                proposals.stream().map(one -> Wording.words(one.sentence())).toList();
        List<List<String>> quotes = labels.stream().map(one -> Wording.words(one.quote())).toList();
        double[][] worth = new double[proposals.size()][labels.size()];
        for (int row = 0; row < proposals.size(); row++) {
            for (int column = 0; column < labels.size(); column++) {
                worth[row][column] =
                        worth(
                                proposals.get(row),
                                labels.get(column),
                                sentences.get(row),
                                quotes.get(column));
            }
        }
        return paired(proposals, labels, Assignment.best(worth));
    }

    private static Pairing paired(List<Said> proposals, List<Label> labels, int[] chosen) {
        List<Pair> pairs = new ArrayList<>();
        List<Said> unlabelled = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int row = 0; row < chosen.length; row++) {
            if (chosen[row] < 0) {
                unlabelled.add(proposals.get(row));
            } else {
                pairs.add(new Pair(proposals.get(row), labels.get(chosen[row])));
                taken.add(chosen[row]);
            }
        }
        List<Label> unproposed = new ArrayList<>();
        for (int column = 0; column < labels.size(); column++) {
            if (!taken.contains(column)) {
                unproposed.add(labels.get(column));
            }
        }
        return new Pairing(pairs, unlabelled, unproposed);
    }

    private static double worth(Said said, Label label, List<String> sentence, List<String> quote) {
        double near = Wording.closeness(sentence, quote);
        if (near == 0) {
            return 0;
        }
        double worth = 1000 + 30 * near;
        worth += said.purpose() == label.purpose() ? 100 : 0;
        worth += label.certain() ? 50 : 0;
        worth += label.madeTo() != null && Wording.same(said.madeTo(), label.madeTo()) ? 5 : 0;
        double shorter = Math.min(sentence.size(), quote.size());
        return worth + 20 * shorter / Math.max(sentence.size(), quote.size());
    }
}
