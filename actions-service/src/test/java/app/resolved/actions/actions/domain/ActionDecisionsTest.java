package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnAction.actor;
import static app.resolved.actions.fixtures.AnAction.refusal;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionDecisionsTest {

    private static final Instant NOW = Instant.parse("2026-11-10T10:00:00Z");
    private static final Actor OWNER = actor("Mr B Okafor", false, "counsel");
    private static final Actor CLERK = actor("Mrs H Clarke", true);
    private static final Actor STRANGER = actor("Ms T Lane", false, "highways");

    @Test
    void theOwnerAcknowledgesOnce() {
        var decision = decide(AnAction.owned(), new ActionCommand.Acknowledge(), OWNER);
        var again = decide(accepted(decision), new ActionCommand.Acknowledge(), OWNER);

        assertThat(statusOf(decision)).isEqualTo(ActionStatus.ACKNOWLEDGED);
        assertThat(factsOf(decision)).containsExactly("ActionAcknowledged");
        assertThat(again).isEqualTo(new Decision.Unchanged());
    }

    @Test
    void aReportOfProgressAcknowledgesToo() {
        var decision =
                decide(AnAction.owned(), new ActionCommand.ReportProgress("Half done"), OWNER);

        assertThat(statusOf(decision)).isEqualTo(ActionStatus.ACKNOWLEDGED);
        var entry = accepted(decision).timeline().getLast();
        assertThat(entry)
                .isEqualTo(
                        new Entry(
                                NOW,
                                Happening.PROGRESS_REPORTED,
                                "Mr B Okafor",
                                "id of Mr B Okafor",
                                "General Counsel",
                                "Half done",
                                "Open",
                                "Acknowledged"));
    }

    @Test
    void onlyTheClerkSignsOffAndNeverTheOwner() {
        var proposed =
                accepted(
                        decide(
                                AnAction.owned(),
                                new ActionCommand.ProposeCompletion("Done"),
                                OWNER));
        var signOff = new ActionCommand.SignOff("52", null);
        var clerkWhoOwns = actor("Mr B Okafor", true, "counsel");

        assertThat(refusal(decide(proposed, signOff, OWNER))).isInstanceOf(Refusal.NotForYou.class);
        assertThat(refusal(decide(proposed, signOff, clerkWhoOwns)))
                .isInstanceOf(Refusal.NotForYou.class);
        assertThat(refusal(decide(proposed, signOff, STRANGER)))
                .isInstanceOf(Refusal.NotForYou.class);
        assertThat(statusOf(decide(proposed, signOff, CLERK))).isEqualTo(ActionStatus.SIGNED_OFF);
    }

    @Test
    void aResolutionIsSignedOffWithTheCommitteesMinuteARequestByItsClerk() {
        var withoutMinute = new ActionCommand.SignOff(null, "seen");
        var request = AnAction.of(anOutcome().asRequest().madeTo("General Counsel"));

        assertThat(refusal(decide(AnAction.owned(), withoutMinute, CLERK)))
                .isInstanceOf(Refusal.NotSo.class);
        assertThat(statusOf(decide(request, withoutMinute, CLERK)))
                .isEqualTo(ActionStatus.SIGNED_OFF);
    }

    @Test
    void whatIsNotAcceptedIsWithTheOwnerAgain() {
        var proposed =
                accepted(
                        decide(
                                AnAction.owned(),
                                new ActionCommand.ProposeCompletion("Done"),
                                OWNER));

        var decision = decide(proposed, new ActionCommand.DoNotAccept("Not yet"), CLERK);

        assertThat(statusOf(decision)).isEqualTo(ActionStatus.ACKNOWLEDGED);
        assertThat(factsOf(decision)).containsExactly("ActionNotAccepted");
        assertThat(
                        refusal(
                                decide(
                                        AnAction.owned(),
                                        new ActionCommand.DoNotAccept("Not yet"),
                                        CLERK)))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void aChangedDateKeepsTheOriginalAndTheReason() {
        var later = LocalDate.of(2027, 2, 5);

        var decision =
                decide(
                        AnAction.owned(),
                        new ActionCommand.ChangeDueDate(later, "More time"),
                        CLERK);

        var due = accepted(decision).due();
        assertThat(due.date()).isEqualTo(later);
        assertThat(due.original()).isEqualTo(AnAction.DUE);
        assertThat(due.changedOn()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(factsOf(decision)).containsExactly("ActionDueDateChanged");
        assertThat(accepted(decision).timeline().getLast())
                .extracting(Entry::from, Entry::to, Entry::why)
                .containsExactly("Tuesday 5 January 2027", "Friday 5 February 2027", "More time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-09", "9999-12-31", "2036-11-04"})
    void refusesADateThatIsPastOrFarAway(String date) {
        var command = new ActionCommand.ChangeDueDate(LocalDate.parse(date), "why");

        assertThat(refusal(decide(AnAction.owned(), command, CLERK)))
                .isInstanceOf(Refusal.NotSo.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-02-29", "2026-12-25", "2026-11-10"})
    void takesAnyOtherDayALeapDayOrABankHolidayToo(String date) {
        var command = new ActionCommand.ChangeDueDate(LocalDate.parse(date), "why");

        assertThat(accepted(decide(AnAction.owned(), command, CLERK)).due().date())
                .hasToString(date);
    }

    @Test
    void anotherOwnerBeginsAnew() {
        var acknowledged =
                accepted(decide(AnAction.owned(), new ActionCommand.Acknowledge(), OWNER));

        var decision =
                decide(
                        acknowledged,
                        new ActionCommand.AssignOwner(AnAction.HIGHWAYS, "It is theirs"),
                        CLERK);

        var state = ActionStates.of(accepted(decision));
        assertThat(state.ownerPostId()).isEqualTo("highways");
        assertThat(state.agencyId()).isEqualTo("works");
        assertThat(state.assignedOn()).isEqualTo("2026-11-10");
        assertThat(state.status()).isEqualTo(ActionStatus.OPEN);
        assertThat(factsOf(decision)).containsExactly("ActionAssigned");
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void nothingMoreIsDoneWithWhatIsClosed(ActionCommand command) {
        var closed =
                accepted(decide(AnAction.owned(), new ActionCommand.Withdraw("Overtaken"), CLERK));

        assertThat(refusal(decide(closed, command, CLERK))).isInstanceOf(Refusal.NotNow.class);
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void whoeverIsNeitherOwnerNorClerkMayDoNothing(ActionCommand command) {
        assertThat(refusal(decide(AnAction.owned(), command, STRANGER)))
                .isInstanceOf(Refusal.NotForYou.class);
    }

    static Stream<ActionCommand> everyCommand() {
        return Stream.of(
                new ActionCommand.Acknowledge(),
                new ActionCommand.ReportProgress("note"),
                new ActionCommand.ProposeCompletion("note"),
                new ActionCommand.SignOff("52", null),
                new ActionCommand.Withdraw("reason"),
                new ActionCommand.ChangeDueDate(LocalDate.of(2027, 3, 1), "reason"),
                new ActionCommand.AssignOwner(AnAction.HIGHWAYS, null));
    }

    private static Decision decide(Action action, ActionCommand command, Actor actor) {
        return ActionDecisions.decide(action, command, actor, NOW);
    }

    private static ActionStatus statusOf(Decision decision) {
        return accepted(decision).standing().status();
    }

    private static Stream<String> factsOf(Decision decision) {
        return decision instanceof Decision.Accepted(var _, var facts)
                ? facts.stream().map(ActionsFact::getClass).map(Class::getSimpleName)
                : Stream.empty();
    }
}
