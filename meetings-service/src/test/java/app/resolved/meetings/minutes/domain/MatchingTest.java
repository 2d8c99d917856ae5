package app.resolved.meetings.minutes.domain;

import static app.resolved.contracts.MeetingState.MeetingStatus.HELD;
import static app.resolved.meetings.calendar.domain.MeetingFixtures.aMeeting;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.CLERK;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.aReviewOf;
import static app.resolved.meetings.minutes.domain.ReviewingTest.accepted;
import static app.resolved.meetings.minutes.domain.ReviewingTest.decided;
import static app.resolved.meetings.minutes.domain.ReviewingTest.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.Place;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.RecordByHand;
import app.resolved.meetings.outcomes.domain.Reference;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MatchingTest {

    static final IssuedBefore ISSUED =
            new IssuedBefore("o-1", "a-1", "SC 2026/27-01", "Do it", null, null, false);

    private final Review matched = same(aReviewOf(3), "p1");

    @Test
    void acceptsWhatIsTheSameInTheSamePress() {
        var one = matched.proposal("p1").orElseThrow();

        assertThat(one.accepted()).isTrue();
        assertThat(one.ties().sameAs()).isEqualTo(ISSUED);
    }

    @Test
    void issuesNothingNewForIt() {
        var ready = decided(matched, Ruling.accept("p2"), Ruling.reject("p3"));

        var issuing = accepted(Issuing.begin(ready, aMeeting(HELD), references(1), false));

        assertThat(IssuePlan.newActions(ready)).isEqualTo(1);
        assertThat(issuing.issuing().getFirst())
                .isEqualTo(new ToIssue("p1", "o-1", "a-1", "SC 2026/27-01", true));
        assertThat(Issuing.outcomes(issuing, aMeeting(HELD))).hasSize(1);
    }

    @Test
    void givesTheIssuedOutcomeTheMinutesWordsAndFillsInWhatWasLeftOpen() {
        var ready = decided(matched, Ruling.reject("p2"), Ruling.reject("p3"));
        var issuing = accepted(Issuing.begin(ready, aMeeting(HELD), List.of(), false));

        var taking = Issuing.takingOver(issuing).getFirst();
        var amendment = taking.of(byHand());

        assertThat(taking.outcomeId()).isEqualTo("o-1");
        assertThat(amendment.title()).isNull();
        assertThat(amendment.wording()).isEqualTo("The Head of Finance would do 1 by May.");
        assertThat(amendment.place().minute()).isEqualTo("46");
        assertThat(amendment.madeTo()).isEqualTo("Head of Finance");
        assertThat(amendment.due()).isEqualTo("by May");
    }

    @Test
    void letsOnlyOneProposalStandForIt() {
        var decision = Matching.same(matched, seen("p2"), ISSUED, CLERK);

        assertThat(refusalOf(decision).message()).contains("stands for SC 2026/27-01 already");
    }

    @Test
    void forgetsItWhenTheProposalIsDecidedAgain() {
        var again =
                decided(
                        matched,
                        new Ruling("p1", Verdict.UNDECIDED, null, null, null, null, null, null));

        assertThat(again.proposal("p1").orElseThrow().ties().sameAs()).isNull();
    }

    @Test
    void isToldWhatSomebodyElseDecidedMeanwhile() {
        var stale = new SeenProposal("p1", 0);

        assertThat(refusalOf(Matching.same(matched, stale, ISSUED, CLERK)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusalOf(Matching.another(matched, stale, "o-1", CLERK)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void givesADeedTheActionThatWasIssuedBefore() {
        var joined = accepted(Joining.join(matched, seen("p2"), "p1", CLERK));
        var ready = decided(joined, Ruling.accept("p2"), Ruling.reject("p3"));

        var issuing = accepted(Issuing.begin(ready, aMeeting(HELD), List.of(), false));

        assertThat(issuing.issuing()).extracting(ToIssue::actionId).containsExactly("a-1", "a-1");
        assertThat(issuing.issuing().getLast().takesOver()).isFalse();
    }

    private static Outcome byHand() {
        return new RecordByHand(
                        "Do it",
                        null,
                        null,
                        null,
                        OutcomeKind.RECORDED_BY_HAND,
                        new Place(null, null, null),
                        false)
                .outcome("o-1", aMeeting(HELD), "SC 2026/27-01", 1);
    }

    static SeenProposal seen(String id) {
        return new SeenProposal(id, null);
    }

    static Review same(Review review, String id) {
        return accepted(Matching.same(review, seen(id), ISSUED, CLERK));
    }

    static List<Reference> references(int howMany) {
        return LongStream.rangeClosed(1, howMany)
                .mapToObj(number -> new Reference("SC", new MunicipalYear(2026), 10 + number))
                .toList();
    }
}
