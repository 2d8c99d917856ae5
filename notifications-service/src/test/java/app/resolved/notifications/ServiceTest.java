package app.resolved.notifications;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.eventing.settling.SettledEndpoint;
import app.resolved.eventing.settling.SettledEndpoint.Settled;
import app.resolved.notifications.deliveries.application.Deliveries;
import app.resolved.notifications.deliveries.application.Deliveries.Filter;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.deliveries.domain.Fate;
import app.resolved.notifications.smtp.Received;
import app.resolved.notifications.smtp.ScriptedMailServer;
import app.resolved.testkit.SettableTime;
import app.resolved.testkit.TestPlace;
import app.resolved.webkit.signin.Visitor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole service on real servers, in a place of its own for each test, with its time settable.
 */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
public abstract class ServiceTest {

    protected final TestPlace place = TestPlace.of(getClass());
    protected final SettableTime time = SettableTime.at("2026-03-02T10:00");
    protected final ScriptedMailServer mailServer = ScriptedMailServer.start();
    protected ConfigurableApplicationContext service;
    protected Telling others;

    @BeforeEach
    void start() {
        service = startService();
        others = new Telling(place);
        others.aCouncil();
        settle();
    }

    @AfterEach
    void stop() {
        service.close();
        others.close();
        mailServer.close();
    }

    protected ConfigurableApplicationContext startService(String... more) {
        return ServiceUnderTest.start(place, mailServer.port(), time, more);
    }

    protected void settle() {
        var endpoint = service.getBean(SettledEndpoint.class);
        eventually()
                .untilAsserted(() ->
                        assertThat(endpoint.settled())
                                .matches(Settled::settled, "says that all is done"));
    }

    protected void moveTo(String local) {
        time.moveTo(SettableTime.at(local).instant());
    }

    /** Day by day at nine in the morning, each until all is done. */
    protected void liveThrough(String from, String through) {
        var last = SettableTime.at(through + "T09:00").instant();
        for (Instant day = SettableTime.at(from + "T09:00").instant();
                !day.isAfter(last);
                day = time.instant()) {
            time.moveTo(day);
            settle();
            time.moveOnDays(1);
        }
        time.moveTo(last);
    }

    protected List<String> reminders() {
        return mailServer.accepted().stream().flatMap(it -> it.reminders().stream()).toList();
    }

    protected Received onlyMail() {
        assertThat(mailServer.accepted()).hasSize(1);
        return mailServer.accepted().getFirst();
    }

    protected boolean isAt(Class<? extends Fate> fate) {
        return deliveries().stream().anyMatch(it -> fate.isInstance(it.fate()));
    }

    protected Delivery onlyDelivery() {
        assertThat(deliveries()).hasSize(1);
        return deliveries().getFirst();
    }

    protected List<Delivery> deliveries() {
        return service.getBean(Deliveries.class)
                .page(new Filter(null, null, null), Sight.of(Visitor.system()), List.of(), 100);
    }
}
