package app.resolved.meetings.reading.adapters.cli;

import app.resolved.meetings.reading.domain.scoring.Confidence;
import app.resolved.meetings.reading.domain.scoring.Disagreement;
import app.resolved.meetings.reading.domain.scoring.Score;
import app.resolved.meetings.reading.domain.scoring.Score.Measure;
import app.resolved.meetings.reading.domain.scoring.Scores;
import app.resolved.meetings.reading.domain.scoring.Share;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tables to be read. */
final class ScoreTable implements ScoreListing {

    private static final String ROW = "%-34s %6s %6s %6s %9s %6s %6s  %5s %5s %6s%n";

    private final PrintStream out;

    ScoreTable(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Scores scores) {
        Score whole = scores.whole();
        out.printf("%s: %d sets of minutes%n%n", scores.set(), scores.byStyle().size());
        out.printf(
                ROW,
                "style",
                "prec",
                "recall",
                "split",
                "addressee",
                "due",
                "kind",
                "right",
                "wrong",
                "missed");
        scores.byStyle().forEach(this::printRow);
        printRow("overall", whole);
        printKinds(whole);
        out.printf(
                "%ncapacity %s, exempt %s%n",
                figure(whole.of(Measure.CAPACITY)), figure(whole.of(Measure.EXEMPT)));
        printCalibration(whole);
    }

    private void printRow(String name, Score score) {
        out.printf(
                ROW,
                name,
                figure(score.of(Measure.PRECISION)),
                figure(score.of(Measure.RECALL)),
                figure(score.of(Measure.SPLIT)),
                figure(score.of(Measure.ADDRESSEE)),
                figure(score.of(Measure.DUE)),
                figure(score.of(Measure.KIND)),
                score.of(Measure.PRECISION).part(),
                score.wrong(),
                score.missed());
    }

    private void printKinds(Score whole) {
        Map<String, Share> precision = whole.precisionByKind();
        Map<String, Share> recall = whole.recallByKind();
        TreeSet<String> kinds = new TreeSet<>(precision.keySet());
        kinds.addAll(recall.keySet());
        out.printf("%n%-34s %6s %9s  %6s %8s%n", "kind", "prec", "proposed", "recall", "labelled");
        for (String kind : kinds) {
            Share said = precision.getOrDefault(kind, Share.NONE);
            Share meant = recall.getOrDefault(kind, Share.NONE);
            out.printf(
                    "%-34s %6s %9d  %6s %8d%n",
                    kind, figure(said), said.whole(), figure(meant), meant.whole());
        }
    }

    private void printCalibration(Score whole) {
        out.printf("%n%-34s %6s %9s%n", "confidence", "right", "proposed");
        for (Confidence line : Confidence.values()) {
            Share share = whole.right(line);
            out.printf("%-34s %6s %9d%n", line.words(), figure(share), share.whole());
        }
        out.println();
    }

    @Override
    public void print(String style, List<Disagreement> disagreements) {
        for (Disagreement one : disagreements) {
            out.println("%s: %s: %s".formatted(style, one.why(), one.words()));
        }
    }

    private static String figure(Share share) {
        return share.whole() == 0 ? "-" : "%.3f".formatted(share.value());
    }
}
