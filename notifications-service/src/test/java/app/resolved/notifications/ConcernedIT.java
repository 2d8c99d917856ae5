package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionContributorChanged;
import app.resolved.contracts.ActionsFact.ActionCopied;
import app.resolved.notifications.smtp.Received;
import org.junit.jupiter.api.Test;

/** Who is written to besides the owner: who contributes, and who gets a copy for information. */
class ConcernedIT extends ServiceTest {

    @Test
    void remindsWhoContributesWithTheOwner() {
        others.post("legal", "Head of Legal", null, "hale");
        others.action(anAction().withContributor("legal").assignedOn("2026-03-02"));
        settle();

        moveTo("2026-03-03T08:30");
        settle();

        assertThat(reminders())
                .containsExactlyInAnyOrder(
                        "a-1:okafor:assigned:2026-03-03", "a-1:hale:assigned:2026-03-03");
        assertThat(to("b.okafor").text()).contains("asked this of you as Head of Finance");
        assertThat(to("a.hale").text())
                .contains("asked this of the Head of Finance")
                .contains("You contribute as Head of Legal.");
    }

    @Test
    void tellsWhoJoinsLaterOnceAndTheOwnerNotAgain() {
        others.post("legal", "Head of Legal", null, "hale");
        var action = anAction().assignedOn("2026-03-02").dueOn("2026-04-16");
        others.action(action);
        settle();
        liveThrough("2026-03-03", "2026-03-05");

        others.tell(new ActionContributorChanged(action.withContributor("legal").state()));
        settle();
        liveThrough("2026-03-06", "2026-03-09");

        assertThat(reminders())
                .containsExactlyInAnyOrder(
                        "a-1:okafor:assigned:2026-03-03", "a-1:hale:assigned:2026-03-03");
    }

    @Test
    void remindsWhoContributesNoMoreNotAnyMore() {
        others.post("legal", "Head of Legal", null, "hale");
        var action = anAction().withContributor("legal").assignedOn("2026-03-02");
        others.action(action);
        settle();
        liveThrough("2026-03-03", "2026-03-03");

        others.tell(new ActionContributorChanged(action.withContributor(null).state()));
        settle();
        liveThrough("2026-03-04", "2026-03-31");

        assertThat(reminders())
                .contains("a-1:okafor:before-10:2026-03-31")
                .noneMatch(it -> it.startsWith("a-1:hale:before"));
    }

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

    private Received to(String name) {
        return mailServer.accepted().stream()
                .filter(it -> it.recipient().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
