package app.resolved.meetings.minutes.domain;

import static app.resolved.contracts.MeetingState.MeetingStatus.HELD;
import static app.resolved.meetings.calendar.domain.MeetingFixtures.aMeeting;
import static app.resolved.meetings.minutes.domain.MatchingTest.references;
import static app.resolved.meetings.minutes.domain.MatchingTest.seen;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.CLERK;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.aReviewOf;
import static app.resolved.meetings.minutes.domain.ReviewingTest.accepted;
import static app.resolved.meetings.minutes.domain.ReviewingTest.decided;
import static app.resolved.meetings.minutes.domain.ReviewingTest.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoiningTest {

    private final Review joined = accepted(Joining.join(aReviewOf(3), seen("p3"), "p1", CLERK));

    @Test
    void issuesOneActionThatAnswersAllOfADeed() {
        var ready = decided(joined, Ruling.accept("p1"), Ruling.accept("p2"), Ruling.accept("p3"));

        var issuing = accepted(Issuing.begin(ready, aMeeting(HELD), references(2), false));
        var plan = issuing.issuing();

        assertThat(IssuePlan.newActions(ready)).isEqualTo(2);
        assertThat(plan.get(2).actionId()).isEqualTo(plan.get(0).actionId());
        assertThat(plan.get(2).reference()).isEqualTo(plan.get(0).reference());
        assertThat(plan.get(1).actionId()).isNotEqualTo(plan.get(0).actionId());
        assertThat(plan).extracting(ToIssue::outcomeId).doesNotHaveDuplicates();
    }

    @Test
    void namesTheActionAfterTheFirstThatIsAccepted() {
        var ready = decided(joined, Ruling.reject("p1"), Ruling.reject("p2"), Ruling.accept("p3"));

        var issuing = accepted(Issuing.begin(ready, aMeeting(HELD), references(1), false));

        assertThat(issuing.issuing()).hasSize(1);
        assertThat(issuing.issuing().getFirst().reference()).isEqualTo("SC 2026/27-11");
    }

    @Test
    void bringsWholeDeedsTogetherAndTakesOneOutAgain() {
        var all = accepted(Joining.join(joined, seen("p2"), "p3", CLERK));

        var parted = accepted(Joining.part(all, seen("p2"), "p1", CLERK));

        assertThat(all.deedOf(all.proposal("p2").orElseThrow())).hasSize(3);
        assertThat(parted.deedOf(parted.proposal("p1").orElseThrow())).hasSize(2);
        assertThat(parted.proposal("p2").orElseThrow().ties().apart()).containsExactly("p1", "p3");
    }

    @Test
    void leavesNobodyInADeedAlone() {
        var parted = accepted(Joining.part(joined, seen("p1"), "p3", CLERK));

        assertThat(parted.proposal("p3").orElseThrow().ties().deed()).isNull();
    }

    @Test
    void cannotBeOneWithItself() {
        assertThat(refusalOf(Joining.join(joined, seen("p1"), "p1", CLERK)).message())
                .isEqualTo("Choose another proposal.");
    }
}
