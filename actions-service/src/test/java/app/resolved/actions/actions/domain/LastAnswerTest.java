package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnAction.actor;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.contracts.ActionState.Answer;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastAnswerTest {

    private static final Instant NOW = Instant.parse("2027-01-06T10:00:00Z");
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final Actor OWNER = actor("Mr B Okafor", false, "counsel");
    private static final Actor CLERK = actor("Mrs H Clarke", true);
    private static final ActionCommand NO = new ActionCommand.DoNotAccept("Not yet.");

    @Test
    void isWhatTheClerkSaidOfWhatTheOwnerAsked() {
        var done = by(OWNER, AnAction.owned(), new ActionCommand.ProposeCompletion("Done."));
        var later = by(OWNER, AnAction.owned(), new ActionCommand.AskForMoreTime(MARCH, "Busy."));
        var other = by(OWNER, AnAction.owned(), new ActionCommand.Decline("Not ours."));

        assertThat(answer(AnAction.owned())).isNull();
        assertThat(answer(done)).isNull();
        assertThat(answer(by(CLERK, done, NO))).isEqualTo(on(Answer.Kind.NOT_ACCEPTED));
        assertThat(answer(by(CLERK, later, NO))).isEqualTo(on(Answer.Kind.MORE_TIME_NOT_GIVEN));
        assertThat(answer(by(CLERK, other, NO))).isEqualTo(on(Answer.Kind.DECLINING_NOT_AGREED));
    }

    @Test
    void isADateThatAClerkChangedAndNoneThatWasWorkedOutAnew() {
        var moved = by(CLERK, AnAction.owned(), new ActionCommand.ChangeDueDate(MARCH, "Agreed."));
        var anew =
                AnAction.owned()
                        .with(
                                new Entry(
                                        NOW,
                                        Happening.DUE_DATE_CHANGED,
                                        "Resolved",
                                        null,
                                        null,
                                        "The meeting was moved.",
                                        "1 March 2027",
                                        "8 March 2027"));

        assertThat(answer(moved)).isEqualTo(on(Answer.Kind.DUE_DATE_CHANGED));
        assertThat(answer(anew)).isNull();
    }

    @Test
    void isNothingToTheNextOwner() {
        var moved = by(CLERK, AnAction.owned(), new ActionCommand.ChangeDueDate(MARCH, "Agreed."));

        var given = by(CLERK, moved, new ActionCommand.AssignOwner(AnAction.HIGHWAYS, null));

        assertThat(answer(given)).isNull();
    }

    @Test
    void historyThatAClerkGivesToSomebodyOrOpensAgainIsNews() {
        var history = AnAction.of(anOutcome().backfilled(true));
        var given = by(CLERK, history, new ActionCommand.AssignOwner(AnAction.HIGHWAYS, null));
        var closed = by(CLERK, history, new ActionCommand.Withdraw("By mistake."));

        assertThat(ActionStates.of(history).backfilled()).isTrue();
        assertThat(ActionStates.of(closed).backfilled()).isTrue();
        assertThat(ActionStates.of(given).backfilled()).isFalse();
        assertThat(
                        ActionStates.of(by(CLERK, closed, new ActionCommand.Reopen("Open.")))
                                .backfilled())
                .isFalse();
    }

    private static Action by(Actor actor, Action action, ActionCommand command) {
        return accepted(ActionDecisions.decide(action, command, actor, NOW));
    }

    private static @Nullable Answer answer(Action action) {
        return ActionStates.of(action).answer();
    }

    private static Answer on(Answer.Kind kind) {
        return new Answer(LocalDate.of(2027, 1, 6), kind);
    }
}
