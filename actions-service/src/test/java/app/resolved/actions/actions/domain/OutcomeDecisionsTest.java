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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** Otherwise nobody would be reminded of it: its owner of before has answered. */
    @ParameterizedTest
    @MethodSource("whatAnOwnerSaid")
    void whatOneOwnerHasSaidBindsNoOther(ActionCommand said) {
        var outcome = anOutcome().madeTo("General Counsel");
        var owner = new Actor("Mr B Okafor", "okafor", false, Set.of("counsel"), false);
        var answered =
                accepted(
                        ActionDecisions.decide(
                                hear(null, outcome, 1), said, owner, AnAction.ISSUED));

        var amended = hear(answered, outcome.madeTo("Head of Highways"), 2);

        assertThat(answered.standing()).isNotEqualTo(new Standing.Open());
        assertThat(amended.standing()).isEqualTo(new Standing.Open());
    }

    private static Stream<ActionCommand> whatAnOwnerSaid() {
        return Stream.of(
                new ActionCommand.Acknowledge(),
                new ActionCommand.Decline("Highways has it."),
                new ActionCommand.AskForMoreTime(LocalDate.of(2027, 6, 1), "It takes longer."));
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
    void anAmendmentSaysWhoWhenWhyAndFromWhatToWhat() {
        var outcome = anOutcome().madeTo("General Counsel");
        var action = hear(null, outcome, 1);

        var amended = hear(action, outcome.titled("Publish it").changed(1, "Corrected", false), 2);

        var entry = amended.timeline().getLast();
        assertThat(entry.what()).isEqualTo(Happening.OUTCOME_AMENDED);
        assertThat(entry.who()).isEqualTo("Mrs H Clarke");
        assertThat(entry.at()).isEqualTo(AnOutcome.CHANGED);
        assertThat(entry.why()).isEqualTo("Corrected");
        assertThat(entry.from()).contains("Circulate the advice on parking");
        assertThat(entry.to()).contains("Publish it");
        assertThat(ActionStates.of(amended).title()).isEqualTo("Publish it");
    }

    @Test
    void aWithdrawnOutcomeWithdrawsItsActionWithTheReason() {
        var outcome = anOutcome();

        var decision =
                decisions.decide(
                        "a",
                        hear(null, outcome, 1),
                        heard(outcome.changed(1, "Recorded twice", true), 2));

        assertThat(accepted(decision).standing())
                .isEqualTo(new Standing.Withdrawn("Recorded twice", LocalDate.of(2026, 11, 4)));
        assertThat(((Decision.Accepted) decision).facts().getFirst())
                .isInstanceOf(ActionWithdrawn.class);
    }

    @Test
    void aWithdrawalHeardFirstMakesTheSameActionAsOneHeardLast() {
        var outcome = anOutcome().madeTo("General Counsel");
        var withdrawn = outcome.changed(1, "Recorded twice", true);

        var last = hear(hear(null, outcome.state(), 1), withdrawn, 2);
        var first = hear(null, withdrawn, 2);

        assertThat(ActionStates.of(first)).isEqualTo(ActionStates.of(last));
        assertThat(decisions.decide("a", first, heard(outcome, 1)))
                .isEqualTo(new Decision.Unchanged());
    }

    @Test
    void anActionThatStillAnswersAnotherOutcomeGoesOn() {
        var first = anOutcome().atPart("a").titled("the first of them");
        var second = anOutcome().atPart("b").ofAction(first.actionId()).titled("the second");
        var action = hear(hear(null, first, 1), second, 1);

        var after = hear(action, first.changed(1, "Recorded twice", true), 2);

        var state = ActionStates.of(after);
        assertThat(state.status()).isEqualTo(ActionStatus.OPEN);
        assertThat(state.title()).isEqualTo("the second");
        assertThat(state.outcomeIds()).containsExactly(second.outcomeId());
    }

    @Test
    void whatIsMarkedExemptLaterLosesItsWordsAndKeepsOwnerAndDate() {
        var outcome = anOutcome().titled("the secret words").madeTo("General Counsel");
        var action = hear(null, outcome, 1);

        var after =
                hear(
                        action,
                        outcome.titled("Exempt action").madeTo(null).restricted(true).state(),
                        2);

        assertThat(after.toString()).doesNotContain("the secret words");
        assertThat(after.ownership().postIdOrNull()).isEqualTo("counsel");
        assertThat(after.due().date()).isEqualTo(action.due().date());
        assertThat(ActionStates.of(after).toString()).doesNotContain("the minutes say");
    }

    @Test
    void twoWhoAnswerTogetherAreAnOwnerAndAContributor() {
        var joint = anOutcome().jointly("General Counsel", "Head of Highways", false);

        var action = accepted(decisions.decide("a", null, slots(joint)));

        assertThat(action.ownership().postIdOrNull()).isEqualTo("counsel");
        assertThat(ActionStates.of(action).contributorPostId()).isEqualTo("highways");
    }

    @Test
    void twoWhoAnswerEachForThemselvesHaveAnActionEach() {
        var joint = anOutcome().jointly("General Counsel", "Head of Highways", true);

        var slots = slots(joint);
        var second = accepted(decisions.decide("b", null, List.of(slots.getLast())));

        assertThat(slots).hasSize(2);
        assertThat(slots.getLast().outcome().actionId()).startsWith("second-");
        assertThat(second.reference()).isEqualTo("SC 2026/27-08");
        assertThat(second.ownership().postIdOrNull()).isEqualTo("highways");
        assertThat(second.contributor()).isNull();
    }

    private static List<HeardOutcome> slots(OutcomeState state) {
        return OwnerSlots.of(new HeardOutcome(state, 1)).toList();
    }

    private Action hear(Action before, OutcomeState state, long sequence) {
        return accepted(decisions.decide("" + state.actionId(), before, heard(state, sequence)));
    }

    private static List<HeardOutcome> heard(OutcomeState state, long sequence) {
        return List.of(new HeardOutcome(state, sequence));
    }

    private Action hear(Action before, AnOutcome outcome, long sequence) {
        return accepted(
                decisions.decide("" + outcome.actionId(), before, heard(outcome, sequence)));
    }

    private static List<HeardOutcome> heard(AnOutcome outcome, long sequence) {
        return List.of(new HeardOutcome(outcome.state(), sequence));
    }
}
