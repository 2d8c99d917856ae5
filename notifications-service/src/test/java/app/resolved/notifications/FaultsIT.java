package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.notifications.deliveries.application.Resending;
import app.resolved.notifications.deliveries.domain.Fate;
import app.resolved.notifications.smtp.ScriptedMailServer.Turn;
import app.resolved.webkit.signin.Visitor;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupListing;
import org.junit.jupiter.api.Test;

/** What may go wrong on the way from an action to its owner's mailbox. */
class FaultsIT extends ServiceTest {

    @Test
    void sendsNothingAgainWhenTheTopicIsReplayedFromItsBeginning() throws Exception {
        others.action(anAction("a-1").assignedOn("2026-03-02").dueOn("2026-04-16"));
        liveThrough("2026-03-03", "2026-03-31");
        var before = reminders();
        service.close();

        forgetSchedulesAndOffsets();
        service = startService();
        settle();
        liveThrough("2026-04-01", "2026-04-02");

        assertThat(reminders())
                .isEqualTo(before)
                .containsExactly(
                        "a-1:okafor:assigned:2026-03-03", "a-1:okafor:before-10:2026-03-31");
    }

    @Test
    void showsAFateThatNobodyCanKnowAndSendsAgainUnderTheSameMessageIdWhenPressed()
            throws Exception {
        others.action(anAction("a-1").assignedOn("2026-03-02").dueOn("2026-04-16"));
        settle();
        service.close();
        mailServer.next(new Turn.FallSilent());
        var process =
                ServiceProcess.start(
                        place,
                        mailServer.port(),
                        "2026-03-03T09:00",
                        "--resolved.notifications.lease=3s");

        eventually().until(() -> !mailServer.received().isEmpty());
        process.destroyForcibly().waitFor();
        moveTo("2026-03-03T09:00");
        service = startService();
        eventually().until(() -> !isAt(Fate.Sending.class));
        settle();

        assertThat(mailServer.received()).hasSize(1);
        assertThat(isAt(Fate.Unknown.class)).isTrue();
        service.getBean(Resending.class).sendAgain(onlyDelivery().id(), Sight.of(Visitor.system()));
        settle();
        assertThat(mailServer.received()).hasSize(2);
        assertThat(mailServer.received())
                .extracting(it -> it.header("Message-ID"))
                .allMatch(id -> id.contains(onlyDelivery().id()))
                .containsOnly(mailServer.received().getFirst().header("Message-ID"));
        assertThat(isAt(Fate.Sent.class)).isTrue();
    }

    @Test
    void backsOffAndSendsLaterWhatIsRefusedForNow() {
        others.action(anAction("a-1").assignedOn("2026-03-02"));
        mailServer.next(new Turn.RefuseRecipient("451 greylisted, try later"));
        mailServer.next(new Turn.Leave());
        mailServer.next(new Turn.RefuseMessage("421 shutting down"));

        moveTo("2026-03-03T08:30");
        settle();

        assertThat(onlyMail().reminders()).containsExactly("a-1:okafor:assigned:2026-03-03");
        assertThat(onlyDelivery().attempts()).hasSize(4);
    }

    @Test
    void tellsThatAMailIsUndeliverableWhenItIsRefusedForGood() {
        others.action(anAction("a-1").assignedOn("2026-03-02"));
        mailServer.next(new Turn.RefuseRecipient("550 5.1.1 no such user"));

        moveTo("2026-03-03T08:30");
        settle();

        assertThat(mailServer.received()).isEmpty();
        assertThat(onlyDelivery().fate())
                .isInstanceOfSatisfying(
                        Fate.Undeliverable.class,
                        it -> assertThat(it.reason()).contains("no such user"));
        assertThat(others.said("undeliverable.v1")).hasSize(1);
    }

    @Test
    void givesUpWaitingForAServerThatFallsSilentAndGoesOnWithOthers() {
        service.close();
        service = startService("--spring.mail.properties.mail.smtp.timeout=1000");
        others.action(anAction("a-1").assignedOn("2026-03-02"));
        others.post("legal", "Head of Legal", null, "hale");
        mailServer.next(new Turn.FallSilent());

        moveTo("2026-03-03T08:30");
        settle();
        assertThat(isAt(Fate.Unknown.class)).isTrue();
        others.action(
                anAction("a-2").ownedBy("legal").assignedOn("2026-03-03").dueOn("2026-03-04"));
        settle();

        assertThat(reminders()).containsExactly("a-2:hale:assigned:2026-03-03");
        assertThat(mailServer.received()).hasSize(2);
    }

    @Test
    void tellsOnceWhatTwoReplicasWorkOnAtTheSameTime() {
        try (var _ = startService()) {
            for (int i = 0; i < 60; i++) {
                others.action(anAction("a-" + i).assignedOn("2026-03-02"));
            }
            settle();

            moveTo("2026-03-03T08:30");
            settle();
        }

        assertThat(reminders()).hasSize(60).doesNotHaveDuplicates();
        assertThat(mailServer.accepted()).hasSize(1);
        assertThat(others.said("delivered.v1")).containsExactly(onlyDelivery().id() + ":1");
    }

    @Test
    void usesOneConnectionForOneMailAfterTheOther() {
        for (int i = 0; i < 5; i++) {
            others.action(
                    anAction("a-" + i).assignedOn("2026-03-02").dueOn("2026-03-0" + (3 + i % 2)));
            settle();
        }

        assertThat(mailServer.accepted()).hasSize(5);
        assertThat(mailServer.connections()).isLessThan(5);
    }

    private void forgetSchedulesAndOffsets() throws ExecutionException, InterruptedException {
        try (var kafka = Admin.create(Map.of("bootstrap.servers", place.kafka()))) {
            var ours =
                    kafka.listConsumerGroups().all().get().stream()
                            .map(ConsumerGroupListing::groupId)
                            .filter(id -> id.startsWith(place.prefix()))
                            .toList();
            kafka.deleteConsumerGroups(ours).all().get();
        }
        try (var client = MongoClients.create(place.mongodb())) {
            client.getDatabase(place.database()).getCollection("schedules").drop();
        }
    }
}
