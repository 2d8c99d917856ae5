package app.resolved.meetings.reading.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.domain.Proposal.Purpose;
import app.resolved.meetings.reading.domain.scoring.Score.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final List<Label> LABELS =
            List.of(
                    action("the Clerk to write to the owners", "the Clerk", "by May"),
                    new Label("that the report be noted", Purpose.INFORMATION, true, null, null),
                    new Label("it might be worth a look", Purpose.ACTION, false, null, null));

    @Test
    void countsWhatIsRightWrongAndLeftOut() {
        var said =
                List.of(
                        said("It was agreed: the Clerk\nto write to the owners.", "Parish Clerk"),
                        said("It might be worth a look at this.", null),
                        said("Nobody said this at all.", null));

        var score = Score.of(said, LABELS);

        assertThat(score.of(Measure.PRECISION)).isEqualTo(new Share(1, 2));
        assertThat(score.of(Measure.RECALL)).isEqualTo(new Share(1, 1));
        assertThat(score.of(Measure.ADDRESSEE)).isEqualTo(new Share(1, 1));
    }

    @Test
    void countsWhatNobodyProposesAsMissed() {
        var score = Score.of(List.of(), LABELS);

        assertThat(score.missed()).isEqualTo(1);
        assertThat(score.of(Measure.RECALL)).isEqualTo(new Share(0, 1));
    }

    @Test
    void usesALabelOnce() {
        var twice =
                List.of(
                        said("The Clerk to write to the owners.", null),
                        said("The Clerk to write to the owners again.", null));

        assertThat(Score.of(twice, LABELS).of(Measure.PRECISION)).isEqualTo(new Share(1, 2));
    }

    @Test
    void prefersThePairingWithMostPairs() {
        var labels =
                List.of(
                        action("plan to all members by post", null, null),
                        action("send the plan", null, null));
        var said =
                List.of(
                        said("send the plan to all members by post", null),
                        said("the plan to all members by post in May", null));

        assertThat(Score.of(said, labels).of(Measure.RECALL)).isEqualTo(new Share(2, 2));
    }

    @Test
    void holdsAnActionProposedForInformationAgainstSplitAndRecall() {
        var turned =
                new Said(
                        "The Clerk to write to the owners",
                        "request",
                        Purpose.INFORMATION,
                        null,
                        null,
                        null,
                        null,
                        0.9);

        var score = Score.of(List.of(turned), LABELS);

        assertThat(score.of(Measure.SPLIT)).isEqualTo(new Share(0, 1));
        assertThat(score.missed()).isEqualTo(1);
    }

    @Test
    void comparesTimesWhereEitherNamesOne() {
        var without = said("the Clerk to write to the owners", null);

        assertThat(Score.of(List.of(without), LABELS).of(Measure.DUE)).isEqualTo(new Share(0, 1));
    }

    @Test
    void tellsHowManyAreRightAtAConfidence() {
        var said =
                List.of(
                        said("the Clerk to write to the owners", null),
                        said("Nobody said this at all.", null));

        var score = Score.of(said, LABELS);

        assertThat(score.right(Confidence.FROM_90)).isEqualTo(new Share(1, 2));
        assertThat(score.right(Confidence.FROM_50)).isEqualTo(Share.NONE);
    }

    @Test
    void addsUp() {
        var one = Score.of(List.of(said("the Clerk to write to the owners", null)), LABELS);

        var sum = new Score().add(one).add(one);

        assertThat(sum.of(Measure.RECALL)).isEqualTo(new Share(2, 2));
        assertThat(sum.recallByKind()).containsEntry("request", new Share(2, 2));
    }

    private static Label action(String quote, @Nullable String madeTo, @Nullable String due) {
        return new Label(
                quote, Purpose.ACTION, true, madeTo, new Label.Details("request", due, null, null));
    }

    private static Said said(String sentence, @Nullable String madeTo) {
        return new Said(sentence, "request", Purpose.ACTION, madeTo, null, null, null, 0.92);
    }
}
