package app.resolved.meetings.minutes.domain;

import static app.resolved.contracts.MeetingState.MeetingStatus.CANCELLED;
import static app.resolved.contracts.MeetingState.MeetingStatus.HELD;
import static app.resolved.meetings.calendar.domain.MeetingFixtures.DAY;
import static app.resolved.meetings.calendar.domain.MeetingFixtures.aMeeting;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.aReviewOf;
import static app.resolved.meetings.minutes.domain.ReviewingTest.accepted;
import static app.resolved.meetings.minutes.domain.ReviewingTest.decided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.contracts.MeetingsFact.RequestRecorded;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.eventing.DerivedId;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.Reference;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IssuingTest {

    private static final Ruling TO_NOTE =
            new Ruling("p2", Verdict.ACCEPTED, null, null, null, Purpose.INFORMATION, null, null);

    private final Review ready =
            decided(
                    aReviewOf(4),
                    Ruling.accept("p1"),
                    TO_NOTE,
                    Ruling.reject("p3"),
                    Ruling.accept("p4"));

    @Test
    void allotsReferencesInTheOrderOfTheMinutesToWhatIsForAction() {
        var issuing = accepted(Issuing.begin(ready, aMeeting(HELD), references(2), false));

        assertThat(issuing.status()).isEqualTo(Review.Status.ISSUING);
        assertThat(issuing.issuing())
                .extracting(ToIssue::proposalId, ToIssue::reference)
                .containsExactly(
                        tuple("p1", "SC 2026/27-01"),
                        tuple("p2", null),
                        tuple("p4", "SC 2026/27-02"));
    }

    @Test
    void namesTheActionAfterTheFirstOutcomeAndItsOnlyOwner() {
        var issuing = accepted(Issuing.begin(ready, aMeeting(HELD), references(2), false));

        var first = issuing.issuing().getFirst();
        var group = first.outcomeId().substring(0, 8);
        assertThat(first.actionId()).isEqualTo(DerivedId.within(group, first.outcomeId(), "0"));
        assertThat(issuing.issuing().get(1).actionId()).isNull();
    }

    @Test
    void beginsTheIdsOfAMeetingAlike() {
        var issuing = accepted(Issuing.begin(ready, aMeeting(HELD), references(2), false));

        assertThat(issuing.issuing())
                .extracting(each -> each.outcomeId().substring(0, 8))
                .containsOnly(issuing.issuing().getFirst().outcomeId().substring(0, 8))
                .hasSizeGreaterThan(1);
        assertThat(issuing.issuing())
                .filteredOn(each -> each.actionId() != null)
                .extracting(each -> each.actionId().substring(0, 8))
                .containsOnly(issuing.issuing().getFirst().actionId().substring(0, 8))
                .hasSizeGreaterThan(1);
    }

    @Test
    void waitsUntilEveryProposalIsDecided() {
        var undecided = decided(aReviewOf(3), Ruling.accept("p1"));

        var decision = Issuing.begin(undecided, aMeeting(HELD), references(1), false);

        assertThat(decision)
                .isEqualTo(Decision.conflict("2 of 3 proposals are still to be decided."));
    }

    @Test
    void issuesNothingOfACancelledMeeting() {
        var decision = Issuing.begin(ready, aMeeting(CANCELLED), references(2), false);

        assertThat(decision)
                .isEqualTo(
                        Decision.conflict("This meeting was cancelled: it has nothing to issue."));
    }

    @Test
    void cannotBeBegunTwice() {
        var issuing = accepted(Issuing.begin(ready, aMeeting(HELD), references(2), false));

        var again = Issuing.begin(issuing, aMeeting(HELD), List.of(), true);

        assertThat(again).isEqualTo(Decision.accepted(issuing));
    }

    @Test
    void recordsEachOutcomeWithItsPlaceAndWhetherItIsHistory() {
        var issuing = accepted(Issuing.begin(ready, aMeeting(HELD), references(2), true));

        var outcomes = Issuing.outcomes(issuing, aMeeting(HELD));

        assertThat(outcomes).extracting(Outcome::number).containsExactly(1, 2, 3);
        assertThat(outcomes).extracting(Outcome::meetingDate).containsOnly(DAY);
        assertThat(outcomes)
                .allSatisfy(outcome ->
                        assertThat(outcome.recorded().getFirst())
                                .isInstanceOfSatisfying(
                                        RequestRecorded.class,
                                        fact -> assertThat(fact.outcome().backfilled()).isTrue()));
        assertThat(outcomes.getLast().place().paragraph()).isEqualTo("4");
    }

    private static List<Reference> references(int howMany) {
        return LongStream.rangeClosed(1, howMany)
                .mapToObj(number -> new Reference("SC", new MunicipalYear(2026), number))
                .toList();
    }
}
