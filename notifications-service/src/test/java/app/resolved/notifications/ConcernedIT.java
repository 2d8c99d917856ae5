package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionCopied;
import app.resolved.contracts.ActionsFact.ActionResponded;
import org.junit.jupiter.api.Test;

/** Who gets a copy, and owes a response. */
class ConcernedIT extends ServiceTest {

    @Test
    void sendsACopyToEachOnceAndForInformation() {
        others.post("fire", "Partner lead, fire", null, "hale");
        var action = anAction().assignedOn("2026-02-02").dueOn("2026-04-16");
        others.action(action);
        settle();
        mailServer.forget();
        var copied = action.copiedTo("2026-03-02", "fire");

        others.tell(new ActionCopied(copied.state()));
        settle();
        moveTo("2026-03-03T08:30");
        settle();
        others.tell(new ActionCopied(copied.state()));
        settle();
        liveThrough("2026-03-04", "2026-03-06");

        assertThat(reminders()).containsExactly("a-1:hale:copy-fire:2026-03-03");
        assertThat(onlyMail().subject())
                .isEqualTo(
                        "For your response, by 30 March: Share the reserves graph with the"
                                + " committee (SC 2026/27-07)");
        assertThat(onlyMail().text())
                .contains(
                        "You have a copy, to respond to.",
                        "A response is due Monday 30 March 2026, in 19 working days",
                        "you will be written to again on Wednesday 25 March 2026",
                        "that the graph of reserves be shared with the Committee",
                        "Police and Justice Act 2006, section 19")
                .doesNotContain("Tell us how it stands");
    }

    @Test
    void remindsOfAResponseUntilItIsThere() {
        others.post("fire", "Partner lead, fire", null, "hale");
        var copied =
                anAction()
                        .standing(ActionStatus.COMPLETION_PROPOSED)
                        .assignedOn("2026-02-02")
                        .copiedTo("2026-03-02", "fire");
        others.tell(new ActionCopied(copied.state()));
        settle();

        liveThrough("2026-03-03", "2026-04-08");
        others.tell(new ActionResponded(copied.responded("2026-04-08").state()));
        settle();
        liveThrough("2026-04-09", "2026-05-15");

        assertThat(reminders())
                .containsExactly(
                        "a-1:hale:copy-fire:2026-03-03",
                        "a-1:hale:response-0-fire:2026-03-25",
                        "a-1:hale:response-1-fire:2026-04-08");
        assertThat(mailServer.received().getLast().subject())
                .startsWith("Response late, was due 30 March: ");
    }

    @Test
    void remindsOfAResponseThriceAtMostOnceItIsLate() {
        others.post("fire", "Partner lead, fire", null, "hale");
        var copied = anAction().assignedOn("2026-02-02").copiedTo("2026-03-02", "fire");
        others.tell(new ActionCopied(copied.standing(ActionStatus.COMPLETION_PROPOSED).state()));
        settle();

        liveThrough("2026-03-03", "2026-06-15");

        assertThat(reminders())
                .filteredOn(it -> it.contains(":response-"))
                .containsExactly(
                        "a-1:hale:response-0-fire:2026-03-25",
                        "a-1:hale:response-1-fire:2026-04-08",
                        "a-1:hale:response-2-fire:2026-04-15",
                        "a-1:hale:response-3-fire:2026-04-22");
    }

    @Test
    void sendsACopyWhileCompletionIsProposedAndNoneOfWhatIsExemptOrWithdrawn() {
        others.post("fire", "Partner lead, fire", null, "hale");
        var copied = anAction("a-1").assignedOn("2026-02-02").copiedTo("2026-03-02", "fire");
        var exempt = anAction("a-2").assignedOn("2026-02-02").copiedTo("2026-03-02", "fire");
        var withdrawn = anAction("a-3").assignedOn("2026-02-02").copiedTo("2026-03-02", "fire");
        others.tell(new ActionCopied(copied.standing(ActionStatus.COMPLETION_PROPOSED).state()));
        others.tell(new ActionCopied(exempt.restricted().state()));
        others.tell(new ActionCopied(withdrawn.standing(ActionStatus.WITHDRAWN).state()));
        settle();

        moveTo("2026-03-03T08:30");
        settle();

        assertThat(reminders())
                .filteredOn(it -> it.contains("copy"))
                .containsExactly("a-1:hale:copy-fire:2026-03-03");
    }
}
