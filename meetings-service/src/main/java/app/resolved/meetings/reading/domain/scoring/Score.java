package app.resolved.meetings.reading.domain.scoring;

import app.resolved.meetings.reading.domain.scoring.Pairing.Pair;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What proposals for some minutes are worth, measured by labels; scores of several minutes add up.
 *
 * <p>Precision: proposals for action that are right, of those that are right or wrong. Recall: of
 * the certain labels for action, those that were proposed for action. Split: of the certain labels
 * that were proposed at all, those with the right purpose. Addressee: of the right proposals whose
 * label names somebody, those that name at least half of the same words. Due, capacity and exempt:
 * of the right proposals where either names one, those that name the same. A proposal of an
 * uncertain label is left out.
 */
public final class Score {

    /** What is counted. */
    public enum Measure {
        PRECISION,
        RECALL,
        SPLIT,
        ADDRESSEE,
        DUE,
        KIND,
        CAPACITY,
        EXEMPT
    }

    private final Map<Measure, Share> measures = new EnumMap<>(Measure.class);
    private final Map<String, Share> precisionByKind = new TreeMap<>();
    private final Map<String, Share> recallByKind = new TreeMap<>();
    private final Map<Confidence, Share> calibration = new EnumMap<>(Confidence.class);

    public static Score of(List<Said> proposals, List<Label> labels) {
        Score score = new Score();
        Pairing pairing = Pairing.of(proposals, labels);
        pairing.pairs().forEach(score::count);
        pairing.unlabelled().stream()
                .filter(Said::forAction)
                .forEach(one -> score.said(one, false));
        pairing.unproposed().stream()
                .filter(Label::isNeeded)
                .forEach(label -> score.meant(label, false));
        return score;
    }

    public Score add(Score other) {
        merge(measures, other.measures);
        merge(precisionByKind, other.precisionByKind);
        merge(recallByKind, other.recallByKind);
        merge(calibration, other.calibration);
        return this;
    }

    private static <K> void merge(Map<K, Share> own, Map<K, Share> others) {
        others.forEach((key, share) -> own.merge(key, share, Share::plus));
    }

    private void count(Pair pair) {
        Said said = pair.said();
        Label label = pair.label();
        if (!label.certain()) {
            return;
        }
        count(Measure.SPLIT, said.purpose() == label.purpose());
        boolean right = said.forAction() && label.forAction();
        if (said.forAction()) {
            said(said, right);
        }
        if (label.forAction()) {
            meant(label, right);
        }
        if (right) {
            countWhoAndWhen(said, label);
        }
    }

    private void countWhoAndWhen(Said said, Label label) {
        if (label.madeTo() != null) {
            count(Measure.ADDRESSEE, Wording.same(said.madeTo(), label.madeTo()));
        }
        Label.Details details = label.details();
        if (details != null) {
            count(Measure.KIND, said.kind().equals(details.kind()));
            countNamed(Measure.DUE, said.due(), details.due());
            countNamed(Measure.CAPACITY, said.capacity(), details.capacity());
            countNamed(Measure.EXEMPT, said.exempt(), details.exempt());
        }
    }

    private void countNamed(Measure measure, @Nullable String said, @Nullable String meant) {
        if (said != null || meant != null) {
            count(measure, meant != null && Wording.same(said, meant));
        }
    }

    private void said(Said said, boolean right) {
        count(Measure.PRECISION, right);
        precisionByKind.merge(said.kind(), Share.NONE.with(right), Share::plus);
        calibration.merge(Confidence.of(said.confidence()), Share.NONE.with(right), Share::plus);
    }

    private void meant(Label label, boolean found) {
        count(Measure.RECALL, found);
        if (label.details() != null) {
            recallByKind.merge(label.details().kind(), Share.NONE.with(found), Share::plus);
        }
    }

    private void count(Measure measure, boolean right) {
        measures.merge(measure, Share.NONE.with(right), Share::plus);
    }

    public Share of(Measure measure) {
        return measures.getOrDefault(measure, Share.NONE);
    }

    /** By the kind that the proposals have. */
    public Map<String, Share> precisionByKind() {
        return new TreeMap<>(precisionByKind);
    }

    /** By the kind that the labels have. */
    public Map<String, Share> recallByKind() {
        return new TreeMap<>(recallByKind);
    }

    /** Of the proposals for action with a confidence, how many were right. */
    public Share right(Confidence confidence) {
        return calibration.getOrDefault(confidence, Share.NONE);
    }

    public int wrong() {
        return of(Measure.PRECISION).whole() - of(Measure.PRECISION).part();
    }

    public int missed() {
        return of(Measure.RECALL).whole() - of(Measure.RECALL).part();
    }

    @Override
    public String toString() {
        return "precision %.3f, recall %.3f, split %.3f, addressee %.3f (%d right, %d wrong, %d missed)"
                .formatted(
                        of(Measure.PRECISION).value(),
                        of(Measure.RECALL).value(),
                        of(Measure.SPLIT).value(),
                        of(Measure.ADDRESSEE).value(),
                        of(Measure.PRECISION).part(),
                        wrong(),
                        missed());
    }
}
