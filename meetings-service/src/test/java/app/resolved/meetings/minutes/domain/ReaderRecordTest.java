package app.resolved.meetings.minutes.domain;

import static app.resolved.contracts.MeetingState.MeetingStatus.HELD;
import static app.resolved.meetings.calendar.domain.MeetingFixtures.aMeeting;
import static app.resolved.meetings.minutes.domain.MatchingTest.seen;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.CLERK;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.aReviewOf;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.asked;
import static app.resolved.meetings.minutes.domain.ReviewingTest.accepted;
import static app.resolved.meetings.minutes.domain.ReviewingTest.decided;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderRecordTest {

    @Test
    void countsWhatTheClerkDidToEachProposal() {
        var review =
                decided(
                        aReviewOf(4),
                        Ruling.accept("p1"),
                        new Ruling(
                                "p2", Verdict.ACCEPTED, "Otherwise", null, null, null, null, null),
                        Ruling.reject("p3"),
                        Ruling.accept("p4"));
        var missed = new Addition("", null, "49", OutcomeKind.RECORDED_BY_HAND, asked("Ask"));

        var counted = counted(accepted(Reviewing.add(review, missed, CLERK)));

        assertThat(counted.asRead()).isEqualTo(2);
        assertThat(counted.changed()).isEqualTo(1);
        assertThat(counted.rejected()).isEqualTo(1);
        assertThat(counted.added()).isEqualTo(1);
    }

    @Test
    void countsAsChangedWhatTheClerkSaidIsOfAnotherKind() {
        var review =
                decided(
                        aReviewOf(4),
                        acceptAs("p1", OutcomeKind.REQUEST),
                        acceptAs("p2", OutcomeKind.UNDERTAKING),
                        acceptAs("p3", OutcomeKind.REQUEST),
                        Ruling.reject("p4"));
        var back = decided(review, acceptAs("p3", OutcomeKind.UNDERTAKING));

        assertThat(List.of(counted(review).asRead(), counted(review).changed()))
                .containsExactly(1, 2);
        assertThat(List.of(counted(back).asRead(), counted(back).changed())).containsExactly(2, 1);
    }

    private static Ruling acceptAs(String proposalId, OutcomeKind kind) {
        return new Ruling(proposalId, Verdict.ACCEPTED, null, null, null, null, kind, null);
    }

    @Test
    void countsWhatWasSplitOnceAsChangedWhereSomethingOfItWasTaken() {
        var split =
                accepted(
                        Reshaping.split(
                                aReviewOf(1), seen("p1"), asked("Ask"), asked("Answer"), CLERK));

        var half = counted(decided(split, Ruling.accept("p2"), Ruling.reject("p3")));
        var none = counted(decided(split, Ruling.reject("p2"), Ruling.reject("p3")));

        assertThat(List.of(half.changed(), half.rejected(), half.added())).containsExactly(1, 0, 0);
        assertThat(List.of(none.changed(), none.rejected(), none.added())).containsExactly(0, 1, 0);
    }

    @Test
    void knowsNoShareOfNothing() {
        var nothing = ReaderScore.of(List.of());

        assertThat(nothing.precision()).isEmpty();
        assertThat(nothing.recall()).isEmpty();
    }

    @Test
    void sumsMeetingsToPrecisionAndRecall() {
        var one = new ReaderRecord("m1", "c", aMeeting(HELD).date(), 7, 2, 1, 0);
        var other = new ReaderRecord("m2", "c", aMeeting(HELD).date(), 8, 1, 1, 2);

        var score = ReaderScore.of(List.of(one, other));

        assertThat(score.precision()).hasValue(0.9);
        assertThat(score.recall()).hasValue(0.9);
    }

    private static ReaderRecord counted(Review review) {
        return ReaderRecord.of(review, aMeeting(HELD));
    }
}
