package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionContributorAdded;
import app.resolved.contracts.ActionsFact.ActionContributorRemoved;
import app.resolved.contracts.ActionsFact.ActionDueDateChanged;
import app.resolved.contracts.PersonState.Role;
import app.resolved.notifications.smtp.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever contributes is written to with the owner, for as long as they do. */
class ContributorsIT extends ServiceTest {

    private final AnAction action = anAction().assignedOn("2026-03-02").dueOn("2026-04-16");

    @BeforeEach
    void twoWhoMayContribute() {
        others.person("vance", "Mr R Vance", "r.vance@fire.example", Role.OFFICER);
        others.person("marsh", "Ms T Marsh", "t.marsh@fire.example", Role.OFFICER);
        others.post("legal", "Head of Legal", null, "hale");
        others.post("fire", "Partner lead, fire", null, "vance");
    }

    @Test
    void remindsAllWhoContributeWithTheOwner() {
        others.action(action.withContributors("legal", "fire"));
        settle();

        moveTo("2026-03-03T08:30");
        settle();

        assertThat(reminders())
                .containsExactlyInAnyOrder(
                        "a-1:okafor:assigned:2026-03-03",
                        "a-1:hale:assigned:2026-03-03",
                        "a-1:vance:assigned:2026-03-03");
        assertThat(to("b.okafor").text()).contains("asked this of you as Head of Finance");
        assertThat(to("a.hale").text())
                .contains("asked this of the Head of Finance")
                .contains("You contribute as Head of Legal.");
        assertThat(to("r.vance").text()).contains("You contribute as Partner lead, fire.");
    }

    @Test
    void tellsWhoJoinsLaterOnceAndNobodyElseAgain() {
        others.action(action.withContributors("legal"));
        settle();
        liveThrough("2026-03-03", "2026-03-05");

        others.tell(added(action.withContributors("legal", "fire")));
        settle();
        liveThrough("2026-03-06", "2026-03-09");

        assertThat(reminders())
                .containsExactlyInAnyOrder(
                        "a-1:okafor:assigned:2026-03-03",
                        "a-1:hale:assigned:2026-03-03",
                        "a-1:vance:assigned:2026-03-03");
    }

    @Test
    void tellsTheOwnerNotAgainWhereTheDateHasComeNearMeanwhile() {
        others.action(action);
        settle();
        liveThrough("2026-03-03", "2026-03-03");
        var sooner = action.dueMovedTo("2026-03-05", "2026-03-03");
        others.tell(new ActionDueDateChanged(sooner.state()));
        settle();

        others.tell(added(sooner.withContributors("legal")));
        settle();
        liveThrough("2026-03-04", "2026-03-04");

        assertThat(reminders())
                .filteredOn(it -> it.contains("assigned"))
                .containsExactlyInAnyOrder(
                        "a-1:okafor:assigned:2026-03-03", "a-1:hale:assigned:2026-03-02");
    }

    @Test
    void remindsWhoIsTakenOffNotAnyMoreAndTheOthersAsBefore() {
        others.action(action.withContributors("legal", "fire"));
        settle();
        liveThrough("2026-03-03", "2026-03-03");

        others.tell(new ActionContributorRemoved(action.withContributors("fire").state()));
        settle();
        liveThrough("2026-03-04", "2026-03-31");

        assertThat(reminders())
                .filteredOn(it -> it.contains("before-10"))
                .containsExactlyInAnyOrder(
                        "a-1:okafor:before-10:2026-03-31", "a-1:vance:before-10:2026-03-31");
    }

    @Test
    void tellsNobodyAnythingWhoIsTakenOffBeforeTheMorning() {
        others.action(action);
        settle();
        liveThrough("2026-03-03", "2026-03-03");
        moveTo("2026-03-04T07:00");
        others.tell(added(action.withContributors("legal")));
        settle();
        others.tell(new ActionContributorRemoved(action.state()));
        settle();

        liveThrough("2026-03-04", "2026-03-05");

        assertThat(mailServer.accepted())
                .extracting(Received::recipient)
                .containsExactly("b.okafor@council.example");
    }

    @Test
    void tellsWhoJoinsWhileTheBallIsElsewhereOnceItIsBack() {
        others.action(action);
        settle();
        liveThrough("2026-03-03", "2026-03-03");
        var proposed = action.standing(ActionStatus.COMPLETION_PROPOSED).withContributors("legal");
        others.tell(added(proposed));
        settle();
        liveThrough("2026-03-04", "2026-03-05");
        var meanwhile = reminders();

        others.action(action.withContributors("legal"));
        settle();
        liveThrough("2026-03-06", "2026-03-09");

        assertThat(meanwhile).containsExactly("a-1:okafor:assigned:2026-03-03");
        assertThat(reminders())
                .containsExactlyInAnyOrder(
                        "a-1:okafor:assigned:2026-03-03", "a-1:hale:assigned:2026-03-03");
    }

    @Test
    void tellsWhoTakesOverThePostOfTheSecondOfTwoContributors() {
        others.action(action.withContributors("legal", "fire"));
        settle();
        liveThrough("2026-03-03", "2026-03-04");

        others.post("fire", "Partner lead, fire", null, "marsh");
        settle();
        liveThrough("2026-03-05", "2026-03-06");

        assertThat(reminders()).hasSize(4).contains("a-1:marsh:assigned:2026-03-03");
    }

    private static ActionContributorAdded added(AnAction with) {
        return new ActionContributorAdded(with.state());
    }

    private Received to(String name) {
        return mailServer.accepted().stream()
                .filter(it -> it.recipient().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
