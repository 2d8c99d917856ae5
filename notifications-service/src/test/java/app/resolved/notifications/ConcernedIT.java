package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionCopied;
import org.junit.jupiter.api.Test;

/** Who gets a copy for information. */
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
                        "For information: Share the reserves graph with the committee"
                                + " (SC 2026/27-07)");
        assertThat(onlyMail().text())
                .contains(
                        "You get a copy, for information.",
                        "that the graph of reserves be shared with the Committee",
                        "Police and Justice Act 2006, section 19")
                .doesNotContain("Tell us how it stands");
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
