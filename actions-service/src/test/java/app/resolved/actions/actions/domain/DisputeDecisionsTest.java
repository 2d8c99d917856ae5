package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnAction.actor;
import static app.resolved.actions.fixtures.AnAction.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.contracts.ActionState.ActionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisputeDecisionsTest {

    private static final Instant NOW = Instant.parse("2027-01-06T10:00:00Z");
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final Actor OWNER = actor("Mr B Okafor", false, "counsel");
    private static final Actor CLERK = actor("Mrs H Clarke", true);
    private static final Actor STRANGER = actor("Ms T Lane", false, "highways");
    private static final ActionCommand MORE_TIME =
            new ActionCommand.AskForMoreTime(MARCH, "The survey takes until then.");
    private static final ActionCommand DECLINE = new ActionCommand.Decline("Highways has it.");
    private static final ActionCommand NO = new ActionCommand.DoNotAccept("It is yours.");

    @Test
    void whoeverAsksForMoreTimeIsNotLateUntilTheClerkAnswers() {
        var asked = accepted(decide(AnAction.owned(), MORE_TIME, OWNER));

        assertThat(AnAction.owned().isLate(LocalDate.of(2027, 1, 6))).isTrue();
        assertThat(asked.isLate(LocalDate.of(2027, 1, 6))).isFalse();
        assertThat(asked.standing().status()).isEqualTo(ActionStatus.MORE_TIME_ASKED);
        assertThat(asked.due().date()).isEqualTo(AnAction.DUE);
        assertThat(asked.timeline().getLast().why())
                .isEqualTo("Until Monday 1 March 2027: The survey takes until then.");
    }

    @Test
    void theClerkGivesTheTimeByANewDate() {
        var asked = accepted(decide(AnAction.owned(), MORE_TIME, OWNER));

        var given =
                accepted(decide(asked, new ActionCommand.ChangeDueDate(MARCH, "Agreed"), CLERK));

        assertThat(given.standing().status()).isEqualTo(ActionStatus.ACKNOWLEDGED);
        assertThat(given.due().date()).isEqualTo(MARCH);
        assertThat(given.due().original()).isEqualTo(AnAction.DUE);
    }

    @Test
    void theClerkKeepsTheDateOrAsksAgainAndTheBallIsBack() {
        var asked = accepted(decide(AnAction.owned(), MORE_TIME, OWNER));
        var declined = accepted(decide(AnAction.owned(), DECLINE, OWNER));

        var kept = accepted(decide(asked, NO, CLERK));
        var again = accepted(decide(declined, NO, CLERK));

        assertThat(kept.standing().status()).isEqualTo(ActionStatus.ACKNOWLEDGED);
        assertThat(again.standing().status()).isEqualTo(ActionStatus.OPEN);
        assertThat(List.of(kept, again))
                .extracting(action -> action.timeline().getLast().what())
                .containsExactly(Happening.MORE_TIME_NOT_GIVEN, Happening.DECLINING_NOT_AGREED);
    }

    @Test
    void whatWasDeclinedIsOpenForItsNextOwner() {
        var declined = accepted(decide(AnAction.owned(), DECLINE, OWNER));
        var another = new ActionCommand.AssignOwner(AnAction.HIGHWAYS, null);

        var given = accepted(decide(declined, another, CLERK));

        assertThat(declined.standing().status()).isEqualTo(ActionStatus.DECLINED);
        assertThat(given.standing().status()).isEqualTo(ActionStatus.OPEN);
        assertThat(given.ownership().postIdOrNull()).isEqualTo("highways");
    }

    @Test
    void whoeverDeclinedMayStillTakeItOrSayThatItIsDone() {
        var declined = accepted(decide(AnAction.owned(), DECLINE, OWNER));
        var done = new ActionCommand.ProposeCompletion("Done after all");

        assertThat(status(decide(declined, new ActionCommand.Acknowledge(), OWNER)))
                .isEqualTo(ActionStatus.ACKNOWLEDGED);
        assertThat(status(decide(declined, done, OWNER)))
                .isEqualTo(ActionStatus.COMPLETION_PROPOSED);
        assertThat(status(decide(declined, new ActionCommand.ReportProgress("Asked"), OWNER)))
                .isEqualTo(ActionStatus.DECLINED);
        assertThat(decide(declined, DECLINE, OWNER)).isEqualTo(new Decision.Unchanged());
    }

    @Test
    void onlyTheOwnerAsksAndOnlyTheClerkAnswers() {
        var asked = accepted(decide(AnAction.owned(), MORE_TIME, OWNER));

        assertThat(List.of(MORE_TIME, DECLINE))
                .allSatisfy(command ->
                        assertThat(refusal(decide(AnAction.owned(), command, STRANGER)))
                                .isInstanceOf(Refusal.NotForYou.class));
        assertThat(refusal(decide(asked, NO, OWNER))).isInstanceOf(Refusal.NotForYou.class);
        assertThat(refusal(decide(AnAction.owned(), NO, CLERK))).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void nobodyAsksForAnActionWithoutAnOwner() {
        assertThat(List.of(MORE_TIME, DECLINE))
                .allSatisfy(command ->
                        assertThat(refusal(decide(AnAction.unowned(), command, CLERK)))
                                .isInstanceOf(Refusal.NotNow.class));
    }

    @Test
    void nothingIsAskedOfWhatIsProposedAsComplete() {
        var done = new ActionCommand.ProposeCompletion("Done");
        var proposed = accepted(decide(AnAction.owned(), done, OWNER));

        assertThat(List.of(MORE_TIME, DECLINE))
                .allSatisfy(command ->
                        assertThat(refusal(decide(proposed, command, OWNER)))
                                .isInstanceOf(Refusal.NotNow.class));
    }

    /** The day on which it is due, one that is over, one that no plan reaches. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-01-05", "2026-12-01", "9999-01-01"})
    void moreTimeEndsAfterTheDayOnWhichItIsDue(String until) {
        var command = new ActionCommand.AskForMoreTime(LocalDate.parse(until), "why");

        assertThat(refusal(decide(AnAction.owned(), command, OWNER)))
                .isInstanceOf(Refusal.NotSo.class);
    }

    private static Decision decide(Action action, ActionCommand command, Actor actor) {
        return ActionDecisions.decide(action, command, actor, NOW);
    }

    private static ActionStatus status(Decision decision) {
        return accepted(decision).standing().status();
    }
}
