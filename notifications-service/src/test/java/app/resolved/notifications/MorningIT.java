package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.notifications.smtp.Received;
import org.junit.jupiter.api.Test;

class MorningIT extends ServiceTest {

    @Test
    void tellsTheOwnerInTheMorningAfterTheAssignment() {
        others.action(anAction("a-1").assignedOn("2026-03-02").dueOn("2026-04-16"));
        settle();
        assertThat(mailServer.accepted()).isEmpty();

        moveTo("2026-03-03T08:29:59");
        settle();
        assertThat(mailServer.accepted()).isEmpty();
        moveTo("2026-03-03T08:30");
        settle();

        var mail = onlyMail();
        assertThat(mail.recipient()).isEqualTo("b.okafor@council.example");
        assertThat(mail.reminders()).containsExactly("a-1:okafor:assigned:2026-03-03");
        assertThat(mail.subject())
                .isEqualTo(
                        "New, due 16 April: Share the reserves graph with the committee"
                                + " (SC 2026/27-07)");
    }

    @Test
    void putsAllThatOnePersonIsOwedIntoOneMailOfTheMorning() {
        others.action(anAction("late").assignedOn("2026-02-02").dueOn("2026-02-24"));
        others.action(anAction("due").assignedOn("2026-02-02").dueOn("2026-03-06"));
        others.action(anAction("new").assignedOn("2026-03-02").dueOn("2026-04-16"));
        time.moveTo(time.instant().minusSeconds(1));
        settle();
        mailServer.forget();

        moveTo("2026-03-03T09:00");
        settle();

        assertThat(onlyMail().reminders())
                .containsExactlyInAnyOrder(
                        "late:okafor:late-1:2026-03-03",
                        "due:okafor:before-3:2026-03-03",
                        "new:okafor:assigned:2026-03-03");
        assertThat(onlyMail().subject())
                .isEqualTo("3 actions need your word: 1 late, 1 due, 1 new");
    }

    @Test
    void doesNotWaitForTheMorningWhereTimeIsShort() {
        moveTo("2026-03-02T22:15");
        others.action(anAction("a-1").assignedOn("2026-03-02").dueOn("2026-03-05"));
        others.action(anAction("a-2").assignedOn("2026-03-02").dueOn("2026-03-04"));
        settle();

        assertThat(mailServer.accepted()).hasSize(2);
        assertThat(reminders())
                .containsExactlyInAnyOrder(
                        "a-1:okafor:assigned:2026-03-02", "a-2:okafor:assigned:2026-03-02");
    }

    @Test
    void remindsOnEveryRungOnceWhileNobodyActs() {
        others.action(anAction("a-1").assignedOn("2026-03-02").dueOn("2026-04-16"));

        liveThrough("2026-03-02", "2026-05-08");

        assertThat(reminders())
                .containsExactly(
                        "a-1:okafor:assigned:2026-03-03",
                        "a-1:okafor:before-10:2026-03-31",
                        "a-1:okafor:before-3:2026-04-13",
                        "a-1:okafor:due:2026-04-16",
                        "a-1:okafor:late-1:2026-04-23",
                        "a-1:okafor:late-2:2026-04-30",
                        "a-1:okafor:late-3:2026-05-08");
    }

    @Test
    void writesToBothHoldersOfAJointPostAndToNobodyWhileItIsVacant() {
        others.post("joint", "Head of Legal / Monitoring Officer", null, "okafor", "hale");
        others.post("vacant", "Head of Digital", null);
        others.action(anAction("a-1").ownedBy("joint").assignedOn("2026-03-02"));
        others.action(anAction("a-2").ownedBy("vacant").assignedOn("2026-03-02"));
        settle();

        moveTo("2026-03-03T09:00");
        settle();

        assertThat(reminders())
                .containsExactlyInAnyOrder(
                        "a-1:okafor:assigned:2026-03-03", "a-1:hale:assigned:2026-03-03");
        assertThat(mailServer.accepted())
                .extracting(Received::recipient)
                .containsExactlyInAnyOrder("b.okafor@council.example", "a.hale@council.example");
    }

    @Test
    void sendsOneDigestOfAllThatWasMissedWhileTheServiceWasDown() {
        others.action(anAction("a-1").assignedOn("2026-03-02").dueOn("2026-04-16"));
        others.action(anAction("a-2").assignedOn("2026-03-02").dueOn("2026-04-15"));
        settle();
        service.close();

        moveTo("2026-04-17T14:00");
        service = startService();
        settle();

        assertThat(onlyMail().reminders())
                .contains("a-1:okafor:assigned:2026-03-03", "a-1:okafor:due:2026-04-16")
                .contains("a-2:okafor:due:2026-04-15")
                .hasSize(8);
    }

    @Test
    void keepsWhatWasMissedForTheNextWorkingMorningOverAWeekend() {
        others.action(anAction("a-1").assignedOn("2026-03-02").dueOn("2026-03-20"));
        settle();
        service.close();

        moveTo("2026-03-21T12:00");
        service = startService();
        settle();
        assertThat(mailServer.accepted()).isEmpty();
        moveTo("2026-03-23T08:30");
        settle();

        assertThat(onlyMail().reminders()).contains("a-1:okafor:due:2026-03-20");
    }
}
