package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionWithdrawn;
import app.resolved.contracts.OutcomeState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeDecisionsTest {

    private final OutcomeDecisions decisions =
            new OutcomeDecisions(new AnAction.Known(), AnAction.ISSUED);
    private final HearingOutcomes hearing = new HearingOutcomes(decisions);

    @Test
    void anOutcomeBecomesAnActionWithItsOwnerAndDate() {
        var outcome = anOutcome().madeTo("General Counsel");

        var state = ActionStates.of(AnAction.of(outcome));

        assertThat(state.ownerPostId()).isEqualTo("counsel");
        assertThat(state.assignedOn()).isEqualTo("2026-11-04");
        assertThat(state.outcomeIds()).containsExactly(outcome.outcomeId());
        assertThat(state.due()).isNotNull();
        assertThat(state.due().date()).isEqualTo(AnAction.DUE);
    }

    @Test
    void whereSeveralCouldBeMeantNobodyOwnsIt() {
        var action = AnAction.of(anOutcome().madeTo("somebody"));

        assertThat(action.ownership())
                .isEqualTo(new Ownership.NoOwner(List.of("counsel", "highways")));
        assertThat(ActionStates.of(action).assignedOn()).isNull();
    }

    @Test
    void theSameOutcomeAgainOrAnOlderOneChangesNothing() {
        var outcome = anOutcome();
        var action = hearing.hear(null, outcome, 3);

        var again =
                decisions.decide("a", action, HearingOutcomes.heard(outcome.titled("older"), 2));

        assertThat(again).isEqualTo(new Decision.Unchanged());
        assertThat(decisions.decide("a", action, HearingOutcomes.heard(outcome.titled("same"), 3)))
                .isEqualTo(new Decision.Unchanged());
    }

    @Test
    void inWhateverOrderTheyAreHeardTheSameActionComesOfThem() {
        var first = anOutcome().atPart("a").madeTo("General Counsel");
        var second =
                anOutcome()
                        .atPart("b")
                        .ofAction(first.actionId())
                        .madeTo("Head of Highways")
                        .due("2027-03-31");

        var oneWay = ActionStates.of(hearing.hear(hearing.hear(null, first, 1), second, 1));
        var theOther = ActionStates.of(hearing.hear(hearing.hear(null, second, 1), first, 1));
        var atOnce = ActionStates.of(AnAction.of(second, first));

        assertThat(oneWay.outcomeIds()).isEqualTo(theOther.outcomeIds());
        assertThat(oneWay.title()).isEqualTo(theOther.title());
        assertThat(oneWay.ownerPostId()).isEqualTo("counsel").isEqualTo(theOther.ownerPostId());
        assertThat(oneWay.due().date()).isEqualTo(theOther.due().date());
        assertThat(atOnce.ownerPostId()).isEqualTo("counsel");
        assertThat(atOnce.due().date()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void aRestrictedOutcomeTellsNoWords() {
        var state =
                ActionStates.of(AnAction.of(anOutcome().titled("secret words").restricted(true)));

        assertThat(state.toString()).doesNotContain("secret words");
        assertThat(state.title()).isEqualTo("Exempt action SC 2026/27-07");
        assertThat(state.restricted()).isTrue();
    }

    @Test
    void whatIsBackfilledCountsFromItsMeeting() {
        var action = AnAction.of(anOutcome().backfilled(true));

        assertThat(action.issuedOn()).isEqualTo(AnOutcome.MEETING_DATE);
        assertThat(ActionStates.of(action).backfilled()).isTrue();
    }

    @Test
    void aWithdrawnOutcomeWithdrawsItsActionWithTheReason() {
        var outcome = anOutcome();

        var decision =
                decisions.decide(
                        "a",
                        hearing.hear(null, outcome, 1),
                        HearingOutcomes.heard(outcome.changed(1, "Recorded twice", true), 2));

        assertThat(accepted(decision).standing())
                .isEqualTo(new Standing.Withdrawn("Recorded twice", LocalDate.of(2026, 11, 4)));
        assertThat(((Decision.Accepted) decision).facts().getFirst())
                .isInstanceOf(ActionWithdrawn.class);
    }

    @Test
    void aWithdrawalHeardFirstMakesTheSameActionAsOneHeardLast() {
        var outcome = anOutcome().madeTo("General Counsel");
        var withdrawn = outcome.changed(1, "Recorded twice", true);

        var last = hearing.hear(hearing.hear(null, outcome.state(), 1), withdrawn, 2);
        var first = hearing.hear(null, withdrawn, 2);

        assertThat(ActionStates.of(first)).isEqualTo(ActionStates.of(last));
        assertThat(decisions.decide("a", first, HearingOutcomes.heard(outcome, 1)))
                .isEqualTo(new Decision.Unchanged());
    }

    @Test
    void anActionThatStillAnswersAnotherOutcomeGoesOn() {
        var first = anOutcome().atPart("a").titled("the first of them");
        var second = anOutcome().atPart("b").ofAction(first.actionId()).titled("the second");
        var action = hearing.hear(hearing.hear(null, first, 1), second, 1);

        var after = hearing.hear(action, first.changed(1, "Recorded twice", true), 2);

        var state = ActionStates.of(after);
        assertThat(state.status()).isEqualTo(ActionStatus.OPEN);
        assertThat(state.title()).isEqualTo("the second");
        assertThat(state.outcomeIds()).containsExactly(second.outcomeId());
    }

    @Test
    void whatIsMarkedExemptLaterLosesItsWordsAndKeepsOwnerAndDate() {
        var outcome = anOutcome().titled("the secret words").madeTo("General Counsel");
        var action = hearing.hear(null, outcome, 1);

        var after =
                hearing.hear(
                        action,
                        outcome.titled("Exempt action").madeTo(null).restricted(true).state(),
                        2);

        assertThat(after.toString()).doesNotContain("the secret words");
        assertThat(after.ownership().postIdOrNull()).isEqualTo("counsel");
        assertThat(after.due().date()).isEqualTo(action.due().date());
        assertThat(ActionStates.of(after).toString()).doesNotContain("the minutes say");
    }

    @Test
    void ofSeveralWhoAnswerTogetherTheFirstOwnsItAndTheOthersContribute() {
        var joint =
                anOutcome()
                        .jointly(
                                "General Counsel",
                                "Head of Highways",
                                "Head of Finance",
                                "nobody whom the directory knows",
                                "General Counsel");

        var action = accepted(decisions.decide("a", null, slots(joint)));

        assertThat(action.ownership().postIdOrNull()).isEqualTo("counsel");
        assertThat(ActionStates.of(action).contributorPostIds())
                .containsExactly("highways", "finance");
        assertThat(action.timeline().getFirst().why())
                .contains("Head of Finance / nobody whom the directory knows");
    }

    @Test
    void twoWhoAnswerEachForThemselvesHaveAnActionEach() {
        var joint = anOutcome().eachOf("General Counsel", "Head of Highways");

        var slots = slots(joint);
        var second = accepted(decisions.decide("b", null, List.of(slots.getLast())));

        assertThat(slots).hasSize(2);
        assertThat(slots.getLast().outcome().actionId()).startsWith("second-");
        assertThat(second.reference()).isEqualTo("SC 2026/27-08");
        assertThat(second.ownership().postIdOrNull()).isEqualTo("highways");
        assertThat(second.contributors()).isEqualTo(Contributors.NONE);
    }

    private static List<HeardOutcome> slots(OutcomeState state) {
        return OwnerSlots.of(new HeardOutcome(state, 1)).toList();
    }
}
