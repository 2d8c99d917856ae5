package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionSignedOff;
import app.resolved.notifications.deliveries.application.Deliveries;
import app.resolved.notifications.deliveries.application.Deliveries.Filter;
import app.resolved.notifications.escalations.application.Desk;
import app.resolved.notifications.smtp.ScriptedMailServer.Turn;
import app.resolved.webkit.signin.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PagesIT extends ServiceTest {

    private static final String CLERK = "j.whitlock@council.example";
    private static final String OFFICER = "b.okafor@council.example";

    @Test
    void passesOnToTheLinePostWhenTheClerkPressesAndNotBefore() {
        fifteenWorkingDaysLate();
        var caller = new Caller(service);
        assertThat(reminders()).noneMatch(id -> id.contains("escalation"));

        var desk = caller.page(CLERK, "/escalations");
        var pressed = caller.press(CLERK, "/escalations/" + escalationId() + "/release");
        settle();

        assertThat(desk)
                .hasStatusOk()
                .bodyText()
                .contains("Share the reserves graph", "Ms A Hale", "Send to");
        assertThat(pressed).hasRedirectedUrl("/escalations");
        var mail = mailServer.accepted().getLast();
        assertThat(mail.recipient()).isEqualTo("a.hale@council.example");
        assertThat(mail.reminders()).containsExactly("a-1:hale:escalation-3:2026-05-08");
        assertThat(mail.subject()).startsWith("For your attention, 15 working days late: ");
    }

    @Test
    void passesOnOnceHoweverOftenTheClerkPresses() {
        fifteenWorkingDaysLate();
        var caller = new Caller(service);
        var release = "/api/escalations/" + escalationId() + "/release";

        var first = caller.post(release);
        var second = caller.post(release);
        settle();

        assertThat(first)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("released.by")
                .isEqualTo("System");
        assertThat(second).hasStatusOk().bodyText().isEqualTo(bodyOf(first));
        assertThat(reminders().stream().filter(id -> id.contains("escalation"))).hasSize(1);
        assertThat(caller.get("/api/escalations"))
                .bodyJson()
                .extractingPath("items")
                .asArray()
                .isEmpty();
    }

    @Test
    void asksNothingOfTheClerkOnceTheActionIsClosed() {
        fifteenWorkingDaysLate();
        var id = escalationId();
        others.tell(
                new ActionSignedOff(
                        anAction("a-1")
                                .dueOn("2026-04-16")
                                .standing(ActionStatus.SIGNED_OFF)
                                .state()));
        settle();
        var caller = new Caller(service);

        assertThat(caller.page(CLERK, "/escalations")).bodyText().contains("Nothing waits here");
        assertThat(caller.post("/api/escalations/" + id + "/release")).hasStatus(422);
    }

    @Test
    void showsWhoWasToldWhatAndThatItArrived() {
        others.action(anAction("a-1").titled("<script>alert(1)</script>").assignedOn("2026-03-02"));
        settle();
        moveTo("2026-03-03T09:00");
        settle();
        var caller = new Caller(service);

        assertThat(caller.page(CLERK, "/deliveries"))
                .hasStatusOk()
                .bodyText()
                .contains("Mr B Okafor", "Sent", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(caller.page(CLERK, "/deliveries/" + deliveryId()))
                .hasStatusOk()
                .bodyText()
                .contains("that the graph of reserves be shared", "New to its owner")
                .doesNotContain("<script>alert");
        assertThat(caller.get("/api/deliveries?personId=okafor&actionId=a-1"))
                .bodyJson()
                .extractingPath("items[0].status")
                .isEqualTo("SENT");
        assertThat(caller.get("/api/deliveries?actionId=another"))
                .bodyJson()
                .extractingPath("items")
                .asArray()
                .isEmpty();
    }

    @Test
    void sendsAgainWhatWasUndeliverableOnceTheAddressIsMended() {
        others.action(anAction("a-1").assignedOn("2026-03-02"));
        settle();
        mailServer.next(new Turn.RefuseRecipient("550 no such user"));
        moveTo("2026-03-03T09:00");
        settle();
        var caller = new Caller(service);
        var path = "/deliveries/" + deliveryId();
        assertThat(caller.page(CLERK, path)).bodyText().contains("no such user", "Send again");

        caller.press(CLERK, path + "/send-again");
        settle();

        assertThat(onlyMail().reminders()).containsExactly("a-1:okafor:assigned:2026-03-03");
        assertThat(caller.page(CLERK, path)).bodyText().doesNotContain("Send again");
    }

    @Test
    void saysWhenPeopleWillBeChased() {
        others.action(anAction("a-1").assignedOn("2026-03-02").dueOn("2026-04-16"));
        settle();
        var caller = new Caller(service);

        assertThat(caller.page(CLERK, "/ladder?reference={reference}", "SC 2026/27-07"))
                .hasStatusOk()
                .bodyText()
                .contains("Tuesday 31 March 2026", "10 working days before it is due")
                .contains("Thursday 16 April 2026", "Mr B Okafor");
        assertThat(caller.page(CLERK, "/ladder?reference={reference}", "XX 1"))
                .bodyText()
                .contains("No action has the reference");
        assertThat(caller.get("/api/schedules/a-1"))
                .bodyJson()
                .extractingPath("rungs[3].date")
                .isEqualTo("2026-04-16");
    }

    @Test
    void isForThoseWhoTendItAlone() {
        var caller = new Caller(service);

        assertThat(List.of("/deliveries", "/ladder", "/escalations"))
                .allSatisfy(path -> assertThat(caller.page(OFFICER, path)).hasStatus(403));
    }

    private void fifteenWorkingDaysLate() {
        others.action(anAction("a-1").assignedOn("2026-03-02").dueOn("2026-04-16"));
        settle();
        moveTo("2026-05-08T09:00");
        settle();
    }

    private String escalationId() {
        return service.getBean(Desk.class)
                .waiting(Sight.of(Visitor.system()), List.of(), 10)
                .getFirst()
                .escalation()
                .id();
    }

    private String deliveryId() {
        return service.getBean(Deliveries.class)
                .page(new Filter(null, null, null), Sight.of(Visitor.system()), List.of(), 10)
                .getFirst()
                .id();
    }

    private static String bodyOf(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
