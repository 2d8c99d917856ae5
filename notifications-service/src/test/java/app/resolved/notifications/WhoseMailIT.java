package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.PersonState.Role;
import app.resolved.notifications.deliveries.application.Deliveries;
import app.resolved.notifications.deliveries.application.Deliveries.Filter;
import app.resolved.notifications.deliveries.domain.Delivery;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Mail and schedules are there for the clerks of each body that they speak of. */
class WhoseMailIT extends ServiceTest {

    private static final String ALL = "j.whitlock@council.example";
    private static final String PLANNING = "p.lane@council.example";
    private static final String ENTITLED = "m.moss@council.example";
    private static final String ADMINISTRATOR = "t.stone@council.example";

    @Test
    void isThereForTheClerksOfEachBodyAndForTheEntitledWhereAnActionIsRestricted() {
        people();
        others.action(anAction("a-1").assignedOn("2026-03-02"));
        others.action(anAction("a-2").of("planning").ownedBy("resources"));
        settle();
        moveTo("2026-03-03T09:00");
        settle();
        var caller = new Caller(service);
        var scrutiny = "/deliveries/" + to("okafor").id();

        assertThat(caller.page(PLANNING, "/deliveries?limit=1"))
                .bodyText()
                .contains("Ms A Hale")
                .doesNotContain("Mr B Okafor", "Next");
        assertThat(caller.page(PLANNING, scrutiny)).hasStatus(404);
        assertThat(caller.press(PLANNING, scrutiny + "/send-again")).hasStatus(404);
        assertThat(caller.page(PLANNING, "/deliveries?actionId=a-1"))
                .bodyText()
                .doesNotContain("SC 2026/27-07");
        assertThat(caller.page(ALL, scrutiny)).hasStatusOk();

        others.action(anAction("a-1").assignedOn("2026-03-02").restricted());
        settle();
        assertThat(caller.page(ALL, "/deliveries?limit=1"))
                .bodyText()
                .contains("Ms A Hale")
                .doesNotContain("Mr B Okafor", "Next");
        assertThat(caller.page(ALL, scrutiny)).hasStatus(404);
        assertThat(caller.page(ENTITLED, scrutiny)).hasStatusOk();
        others.action(anAction("a-1").assignedOn("2026-03-02"));
        settle();
        assertThat(caller.page(ALL, scrutiny)).hasStatusOk();
    }

    @Test
    void showsWhoeverTendsTheMailsWhetherItArrivedAndNotWhatOf() {
        people();
        others.action(anAction("a-1").assignedOn("2026-03-02").restricted());
        settle();
        moveTo("2026-03-03T09:00");
        settle();
        var caller = new Caller(service);

        assertThat(caller.page(ADMINISTRATOR, "/deliveries"))
                .bodyText()
                .contains("Mr B Okafor", "Sent")
                .doesNotContain("SC 2026/27-07", "restricted item");
        assertThat(caller.page(ADMINISTRATOR, "/deliveries/" + to("okafor").id()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("SC 2026/27-07", "restricted item", "New to its owner");
        assertThat(caller.page(ADMINISTRATOR, "/deliveries?actionId=a-1"))
                .bodyText()
                .doesNotContain("Mr B Okafor");
    }

    @Test
    void saysWhenPeopleWillBeChasedToTheClerksOfTheBodyAlone() {
        people();
        others.action(anAction("a-1").assignedOn("2026-03-02").restricted());
        settle();
        var caller = new Caller(service);
        var path = "/ladder?reference={reference}";

        assertThat(caller.page(ENTITLED, path, "SC 2026/27-07")).bodyText().contains("Mr B Okafor");
        assertThat(List.of(ALL, PLANNING, ADMINISTRATOR))
                .allSatisfy(who ->
                        assertThat(caller.page(who, path, "SC 2026/27-07"))
                                .bodyText()
                                .contains("No action has the reference"));
    }

    private void people() {
        others.clerkOf(Set.of("planning"), false, "lane", PLANNING);
        others.clerkOf(Set.of("scrutiny"), true, "moss", ENTITLED);
        others.person("stone", "Mr T Stone", ADMINISTRATOR, Role.ADMINISTRATOR);
    }

    private Delivery to(String personId) {
        return service.getBean(Deliveries.class)
                .page(
                        new Filter(personId, null, null),
                        new Sight(true, Set.of(), true, false),
                        List.of(),
                        1)
                .getFirst();
    }
}
