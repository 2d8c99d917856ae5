package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.actions.fixtures.AnOutcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeDecisionsTest {

    private final OutcomeDecisions decisions =
            new OutcomeDecisions(new AnAction.Known(), AnAction.ISSUED);

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
        var action = hear(null, outcome, 3);

        var again = decisions.decide("a", action, heard(outcome.titled("older"), 2));

        assertThat(again).isEqualTo(new Decision.Unchanged());
        assertThat(decisions.decide("a", action, heard(outcome.titled("same"), 3)))
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

        var oneWay = ActionStates.of(hear(hear(null, first, 1), second, 1));
        var theOther = ActionStates.of(hear(hear(null, second, 1), first, 1));
        var atOnce = ActionStates.of(AnAction.of(second, first));

        assertThat(oneWay.outcomeIds()).isEqualTo(theOther.outcomeIds());
        assertThat(oneWay.title()).isEqualTo(theOther.title());
        assertThat(oneWay.ownerPostId()).isEqualTo("counsel").isEqualTo(theOther.ownerPostId());
        assertThat(oneWay.due().date()).isEqualTo(theOther.due().date());
        assertThat(atOnce.ownerPostId()).isEqualTo("counsel");
        assertThat(atOnce.due().date()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void whatAPersonDecidedIsNotChangedByOtherWords() {
        var outcome = anOutcome().madeTo("General Counsel");
        var clerk = new Actor("Clerk", "c", true, java.util.Set.of(), false);
        var assigned =
                accepted(
                        ActionDecisions.decide(
                                AnAction.of(outcome),
                                new ActionCommand.AssignOwner(AnAction.HIGHWAYS, null),
                                clerk,
                                AnAction.ISSUED));

        var amended = hear(assigned, outcome.madeTo("somebody"), 2);

        assertThat(amended.ownership().postIdOrNull()).isEqualTo("highways");
        assertThat(amended.timeline().getLast().what()).isEqualTo(Happening.OUTCOME_AMENDED);
    }

    @Test
    void otherWordsMayMeanAnotherOwner() {
        var outcome = anOutcome();
        var action = hear(null, outcome, 1);

        var amended = hear(action, outcome.madeTo("General Counsel"), 2);

        assertThat(amended.ownership().postIdOrNull()).isEqualTo("counsel");
    }

    @Test
    void aRestrictedOutcomeTellsNoWords() {
        var state =
                ActionStates.of(AnAction.of(anOutcome().titled("secret words").restricted(true)));

        assertThat(state.toString()).doesNotContain("secret words");
        assertThat(state.title()).isEqualTo("Restricted action SC 2026/27-07");
        assertThat(state.restricted()).isTrue();
    }

    @Test
    void whatIsBackfilledCountsFromItsMeeting() {
        var action = AnAction.of(anOutcome().backfilled(true));

        assertThat(action.issuedOn()).isEqualTo(AnOutcome.MEETING_DATE);
        assertThat(ActionStates.of(action).backfilled()).isTrue();
    }

    private Action hear(Action before, AnOutcome outcome, long sequence) {
        return accepted(
                decisions.decide("" + outcome.actionId(), before, heard(outcome, sequence)));
    }

    private static List<HeardOutcome> heard(AnOutcome outcome, long sequence) {
        return List.of(new HeardOutcome(outcome.state(), sequence));
    }
}
