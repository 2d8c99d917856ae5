package app.resolved.meetings.minutes.domain;

import static app.resolved.meetings.minutes.domain.ReviewFixtures.CLERK;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.aReviewOf;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.asked;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Decision.Accepted;
import app.resolved.meetings.deciding.Decision.Refused;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.OutcomeIds;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewingTest {

    @Test
    void givesAnAcceptedProposalItsLastingOutcome() {
        var accepted = decided(aReviewOf(2), Ruling.accept("p1"));

        var proposal = accepted.proposal("p1").orElseThrow();
        assertThat(proposal.accepted()).isTrue();
        assertThat(proposal.outcomeId()).isEqualTo(OutcomeIds.ofProposal("meeting-1", "p1"));
        assertThat(proposal.decided()).isEqualTo(CLERK);
        assertThat(accepted.left()).isEqualTo(1);
    }

    @Test
    void keepsTheOutcomesIdThroughAChangeOfMind() {
        var accepted = decided(aReviewOf(1), Ruling.accept("p1"));
        var rejected = decided(accepted, Ruling.reject("p1"));
        var again = decided(rejected, Ruling.accept("p1"));

        assertThat(rejected.accepted()).isEmpty();
        assertThat(again.proposal("p1").orElseThrow().outcomeId())
                .isEqualTo(accepted.proposal("p1").orElseThrow().outcomeId());
        assertThat(again.proposal("p1").orElseThrow().revision()).isEqualTo(3);
    }

    @Test
    void keepsWhatWasReadBesideWhatTheClerkMadeOfIt() {
        var change =
                new Ruling(
                        "p1",
                        Verdict.ACCEPTED,
                        "Circulate the graph",
                        null,
                        "",
                        Purpose.INFORMATION,
                        null,
                        null);

        var proposal = decided(aReviewOf(1), change).proposal("p1").orElseThrow();

        assertThat(proposal.changed()).isTrue();
        assertThat(proposal.read().title()).isEqualTo("Do 1");
        assertThat(proposal.asked())
                .isEqualTo(
                        new Asked(
                                "Circulate the graph",
                                "Head of Finance",
                                null,
                                Purpose.INFORMATION));
    }

    @Test
    void refusesAnEmptyTitleAndChangesNothing() {
        var empty = new Ruling("p2", Verdict.ACCEPTED, " ", null, null, null, null, null);

        var decision = Reviewing.decide(aReviewOf(2), List.of(Ruling.accept("p1"), empty), CLERK);

        assertThat(decision).isEqualTo(Decision.invalid("title", "Enter what is asked."));
    }

    @Test
    void refusesARulingOnWhatSomebodyElseDecidedMeanwhile() {
        var decidedByAnother = decided(aReviewOf(1), Ruling.reject("p1"));
        var stale = new Ruling("p1", Verdict.ACCEPTED, null, null, null, null, null, 0);

        var decision = Reviewing.decide(decidedByAnother, List.of(stale), CLERK);

        assertThat(refusalOf(decision)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void doesNotKnowAProposalThatIsNotThere() {
        var decision = Reviewing.decide(aReviewOf(1), List.of(Ruling.accept("p9")), CLERK);

        assertThat(decision)
                .isEqualTo(new Refused<>(new Refusal.NotFound("There is no proposal p9.")));
    }

    @Test
    void putsAnAdditionWhereItsWordsStandInTheMinutes() {
        var addition =
                new Addition(
                        "A note was promised.",
                        new Extent(150, 170),
                        null,
                        OutcomeKind.REQUEST,
                        asked("Send the note"));

        var after = accepted(Reviewing.add(aReviewOf(2), addition, CLERK));

        assertThat(after.proposals()).extracting(Proposed::id).containsExactly("p1", "p3", "p2");
        assertThat(after.proposal("p3").orElseThrow().place().minute()).isEqualTo("46");
        assertThat(after.proposal("p3").orElseThrow().accepted()).isTrue();
        assertThat(after.left()).isEqualTo(2);
    }

    @Test
    void putsAnAdditionOfWhichTheMinutesSayNothingLast() {
        var addition =
                new Addition("", null, "49", OutcomeKind.RECORDED_BY_HAND, asked("Ask the police"));

        var after = accepted(Reviewing.add(aReviewOf(1), addition, CLERK));

        assertThat(after.proposals().getLast().sentence()).isEqualTo("Ask the police");
        assertThat(after.proposals().getLast().place().minute()).isEqualTo("49");
    }

    @Test
    void findsTheWordsOfAnAdditionHoweverItsLinesBreak() {
        var addition =
                new Addition(
                        "would be chased (soon).", null, null, OutcomeKind.REQUEST, asked("Chase"));

        var found = addition.foundIn("It was said that it would be\n   chased (soon). End");

        assertThat(found.extent()).isEqualTo(new Extent(20, 46));
    }

    @Test
    void changesNothingOnceIssued() {
        var issuing = accepted(Issuing.finish(aReviewOf(1)));

        assertThat(refusalOf(Reviewing.decide(issuing, List.of(Ruling.accept("p1")), CLERK)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    static Review decided(Review review, Ruling... rulings) {
        return accepted(Reviewing.decide(review, List.of(rulings), CLERK));
    }

    static Review accepted(Decision<Review> decision) {
        return ((Accepted<Review>) decision).after();
    }

    static Refusal refusalOf(Decision<Review> decision) {
        return ((Refused<Review>) decision).refusal();
    }
}
