package app.resolved.meetings.minutes.domain;

import static app.resolved.meetings.minutes.domain.MatchingTest.ISSUED;
import static app.resolved.meetings.minutes.domain.MatchingTest.same;
import static app.resolved.meetings.minutes.domain.MatchingTest.seen;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.CLERK;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.aReviewOf;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.asked;
import static app.resolved.meetings.minutes.domain.ReviewingTest.accepted;
import static app.resolved.meetings.minutes.domain.ReviewingTest.decided;
import static app.resolved.meetings.minutes.domain.ReviewingTest.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.deciding.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReshapingTest {

    private final Review split = split(aReviewOf(2), "p1");

    @Test
    void putsTwoInThePlaceOfOneThatWasSplit() {
        assertThat(split.standing()).extracting(Proposed::id).containsExactly("p3", "p4", "p2");
        assertThat(split.standing())
                .extracting(each -> each.asked().title())
                .startsWith("Ask", "Answer");
        assertThat(split.left()).isEqualTo(3);
        assertThat(split.standing().getFirst().place().paragraph()).isEqualTo("1");
    }

    @Test
    void putsOneInThePlaceOfTwoThatWereMergedWithTheWordsOfBoth() {
        var merged = merged(aReviewOf(3), "p2", "p1");

        assertThat(merged.standing()).extracting(Proposed::id).containsExactly("p4", "p3");
        assertThat(merged.standing().getFirst().sentence())
                .isEqualTo(
                        "The Head of Finance would do 1 by May. The Head of Finance would do 2 by"
                                + " May.");
    }

    @Test
    void takesASplitBackAsOftenAsItIsDone() {
        var back = accepted(Reshaping.undo(split, seen("p4"), CLERK));
        var again = split(back, "p1");
        var backAgain = accepted(Reshaping.undo(again, seen("p5"), CLERK));

        assertThat(back.standing()).extracting(Proposed::id).containsExactly("p1", "p2");
        assertThat(again.standing()).extracting(Proposed::id).containsExactly("p5", "p6", "p2");
        assertThat(backAgain.standing()).extracting(Proposed::id).containsExactly("p1", "p2");
    }

    @Test
    void takesAMergingBackAsOftenAsItIsDone() {
        var review = aReviewOf(2);
        for (int made = 3; made <= 5; made++) {
            review = merged(review, "p1", "p2");
            review = accepted(Reshaping.undo(review, seen("p" + made), CLERK));
        }

        assertThat(review.standing()).extracting(Proposed::id).containsExactly("p1", "p2");
    }

    @Test
    void givesBackHowItWasDecidedBefore() {
        var decided = split(decided(aReviewOf(1), Ruling.accept("p1")), "p1");

        var back = accepted(Reshaping.undo(decided, seen("p2"), CLERK));

        assertThat(back.proposal("p1").orElseThrow().accepted()).isTrue();
    }

    @Test
    void asksAgainOfWhatAnotherProposalHasStoodForSince() {
        var merged = merged(same(aReviewOf(3), "p1"), "p1", "p2");

        var kept = accepted(Reshaping.undo(merged, seen("p4"), CLERK));
        var taken = accepted(Reshaping.undo(same(merged, "p3"), seen("p4"), CLERK));

        assertThat(kept.proposal("p1").orElseThrow().ties().sameAs()).isEqualTo(ISSUED);
        assertThat(taken.proposal("p1").orElseThrow().ties().sameAs()).isNull();
        assertThat(taken.proposal("p1").orElseThrow().undecided()).isTrue();
        assertThat(taken.proposal("p3").orElseThrow().ties().sameAs()).isEqualTo(ISSUED);
    }

    @Test
    void undoesTheLaterOneFirst() {
        var twice = split(split, "p3");

        assertThat(refusalOf(Reshaping.undo(twice, seen("p4"), CLERK)).message())
                .isEqualTo("The other part was split or merged since. Undo that first.");
        assertThat(accepted(Reshaping.undo(twice, seen("p5"), CLERK)).standing()).hasSize(3);
    }

    @Test
    void decidesNothingAboutAProposalThatOthersTookThePlaceOf() {
        assertThat(refusalOf(Reviewing.decide(split, List.of(Ruling.accept("p1")), CLERK)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void splitsNothingThatSomebodyElseDecidedMeanwhileOrThatWouldAskNothing() {
        var stale = new SeenProposal("p1", 7);

        assertThat(refusalOf(Reshaping.split(aReviewOf(1), stale, asked("A"), asked("B"), CLERK)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(
                        refusalOf(
                                Reshaping.split(
                                        aReviewOf(1), seen("p1"), asked("A"), asked(" "), CLERK)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    private static Review split(Review review, String id) {
        return accepted(Reshaping.split(review, seen(id), asked("Ask"), asked("Answer"), CLERK));
    }

    private static Review merged(Review review, String id, String with) {
        return accepted(Reshaping.merge(review, seen(id), with, asked("Do both"), CLERK));
    }
}
