package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionState.Answer;
import app.resolved.contracts.ActionsFact.ActionCopied;
import app.resolved.contracts.PersonState.Role;
import app.resolved.notifications.escalations.application.Desk;
import app.resolved.notifications.smtp.Received;
import app.resolved.webkit.signin.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever takes over a post hears of what it owes, whatever passed while nobody held it. */
class NewHoldersIT extends ServiceTest {

    @Test
    void whoTakesOverAPostIsToldOnceInTheNextMorningsMailOfWhatItOwes() {
        others.person("reed", "Ms C Reed", "c.reed@council.example", Role.OFFICER);
        others.action(anAction());
        liveThrough("2026-03-03", "2026-03-05");

        others.post("finance", "Head of Finance", "resources", "okafor", "reed");
        settle();
        assertThat(reminders()).containsExactly("a-1:okafor:assigned:2026-03-03");
        liveThrough("2026-03-06", "2026-03-10");

        assertThat(reminders())
                .containsExactly("a-1:okafor:assigned:2026-03-03", "a-1:reed:assigned:2026-03-03");
    }

    @Test
    void whoFillsAVacantPostIsToldOfWhatWasAskedWhileNobodyHeldIt() {
        others.post("finance", "Head of Finance", "resources");
        others.action(anAction().dueOn("2026-03-06"));
        liveThrough("2026-03-03", "2026-03-17");

        others.post("finance", "Head of Finance", "resources", "okafor");
        settle();
        liveThrough("2026-03-18", "2026-03-18");

        assertThat(reminders()).containsExactly("a-1:okafor:assigned:2026-03-03");
    }

    @Test
    void aCopyWaitsUntilSomebodyHoldsThePost() {
        others.post("police", "Chief Constable", null);
        others.person("reed", "Ms C Reed", "c.reed@police.example", Role.OFFICER);
        others.tell(
                new ActionCopied(anAction().backfilled().copiedTo("2026-03-02", "police").state()));
        liveThrough("2026-03-03", "2026-03-09");
        assertThat(reminders()).isEmpty();

        others.post("police", "Chief Constable", null, "reed");
        settle();
        assertThat(reminders()).isEmpty();
        liveThrough("2026-03-10", "2026-03-11");

        assertThat(reminders()).containsExactly("a-1:reed:copy-police:2026-03-03");
    }

    @Test
    void anEscalationThatFallsWhileCompletionIsProposedStandsOnTheDeskOnceItIsNotAccepted() {
        var action = anAction().dueOn("2026-03-09");
        others.action(action);
        liveThrough("2026-03-03", "2026-03-10");
        others.action(action.standing(ActionStatus.COMPLETION_PROPOSED));
        liveThrough("2026-03-11", "2026-03-31");
        assertThat(waiting()).isEmpty();

        others.action(action.standing(ActionStatus.ACKNOWLEDGED));
        settle();

        assertThat(waiting()).hasSize(1);
        assertThat(waiting().getFirst().needed()).isTrue();
        assertThat(reminders()).noneMatch(id -> id.contains(":late-"));
    }

    @Test
    void whoIsAnsweredIsToldTheNextMorningThatTheBallIsBack() {
        var action = anAction();
        others.action(action);
        liveThrough("2026-03-03", "2026-03-04");
        others.action(action.standing(ActionStatus.MORE_TIME_ASKED));
        liveThrough("2026-03-05", "2026-03-05");

        others.action(
                action.standing(ActionStatus.ACKNOWLEDGED)
                        .answered(Answer.Kind.MORE_TIME_NOT_GIVEN, "2026-03-05"));
        settle();
        assertThat(reminders()).containsExactly("a-1:okafor:assigned:2026-03-03");
        liveThrough("2026-03-06", "2026-03-10");

        assertThat(mailServer.accepted())
                .extracting(Received::subject)
                .anyMatch(it -> it.startsWith("More time not given, due 16 April: "));
        assertThat(reminders())
                .containsExactly(
                        "a-1:okafor:assigned:2026-03-03", "a-1:okafor:answered:2026-03-06");
    }

    private List<Desk.Row> waiting() {
        return service.getBean(Desk.class).waiting(Sight.of(Visitor.system()), List.of(), 10);
    }
}
