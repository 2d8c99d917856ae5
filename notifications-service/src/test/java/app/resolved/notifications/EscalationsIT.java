package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.notifications.escalations.application.Desk;
import app.resolved.webkit.signin.Visitor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What waits on the clerk's desk, and for whom. */
class EscalationsIT extends ServiceTest {

    private static final String ALL = "j.whitlock@council.example";
    private static final String PLANNING = "p.lane@council.example";

    @Test
    void standsOnTheFirstPageHoweverManyBeforeItNeedNothingAnyMore() {
        late("a-1", "a-2", "a-3");
        moveTo("2026-05-08T09:00");
        settle();
        Stream.of("a-1", "a-2", "a-3")
                .forEach(id -> others.action(aLate(id).standing(ActionStatus.COMPLETION_PROPOSED)));
        others.action(aLate("a-4").dueOn("2026-04-20").titled("Publish the survey"));
        settle();
        moveTo("2026-05-13T09:00");
        settle();

        var caller = new Caller(service);
        assertThat(waiting()).containsExactly("a-4");
        assertThat(caller.page(ALL, "/escalations?limit=2"))
                .bodyText()
                .contains("Publish the survey")
                .doesNotContain("Share the reserves graph", "Next");

        others.action(aLate("a-2").standing(ActionStatus.ACKNOWLEDGED));
        settle();
        assertThat(waiting()).containsExactly("a-2", "a-4");
        others.action(aLate("a-2").assignedOn("2026-05-12"));
        settle();
        assertThat(waiting()).containsExactly("a-4");
    }

    @Test
    void areThereForTheClerksOfTheBodyAloneAndForTheEntitledWhereRestricted() {
        others.clerkOf(Set.of("planning"), false, "lane", PLANNING);
        others.clerkOf(Set.of("scrutiny"), true, "moss", "m.moss@council.example");
        late("a-1", "a-2");
        others.action(aLate("a-3").of("planning").titled("Publish the survey"));
        others.action(aLate("a-9").restricted());
        settle();
        moveTo("2026-05-08T09:00");
        settle();
        var caller = new Caller(service);

        assertThat(caller.page(PLANNING, "/escalations?limit=1"))
                .bodyText()
                .contains("Publish the survey")
                .doesNotContain("Share the reserves graph", "Next");
        assertThat(ids(new Sight(true, Set.of(), false, false)))
                .containsExactlyInAnyOrder("a-1", "a-2", "a-3");
        assertThat(ids(new Sight(false, Set.of("scrutiny"), true, false)))
                .containsExactlyInAnyOrder("a-1", "a-2", "a-9");
        var restricted = "/escalations/" + escalation("a-9") + "/release";
        assertThat(caller.press(ALL, restricted)).hasStatus(404);
        assertThat(caller.press(PLANNING, restricted)).hasStatus(404);
        assertThat(caller.press("m.moss@council.example", restricted)).hasStatus(302);
    }

    private void late(String... ids) {
        Stream.of(ids).forEach(id -> others.action(aLate(id)));
        settle();
    }

    private static AnAction aLate(String id) {
        return anAction(id).assignedOn("2026-03-02").dueOn("2026-04-16");
    }

    private List<String> waiting() {
        return ids(Sight.of(Visitor.system()));
    }

    private List<String> ids(Sight sight) {
        return rows(sight).stream().map(it -> it.action().actionId()).toList();
    }

    private String escalation(String actionId) {
        return rows(Sight.of(Visitor.system())).stream()
                .filter(it -> it.action().actionId().equals(actionId))
                .findAny()
                .orElseThrow()
                .escalation()
                .id();
    }

    private List<Desk.Row> rows(Sight sight) {
        return service.getBean(Desk.class).waiting(sight, List.of(), 10);
    }
}
