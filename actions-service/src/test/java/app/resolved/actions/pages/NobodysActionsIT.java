package app.resolved.actions.pages;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody is reminded of stands where a clerk and a chair see it. */
@OnRealServers
class NobodysActionsIT {

    private final Service service;
    private final String committee = newId("committee");
    private final String post = newId("post");
    private final AnOutcome outcome = anOutcome().of(committee).madeTo("Head of " + post);
    private String clerk = "";
    private String owner = "";

    NobodysActionsIT(@Autowired Service service) {
        this.service = service;
    }

    @BeforeEach
    void anActionWithAnOwner() {
        clerk = service.person("CLERK", List.of(committee));
        owner = service.person("OFFICER", List.of(committee));
        hold(List.of(Service.personId(owner)));
        service.hears(Facts.committee(committee), outcome.recorded());
    }

    private void hold(List<String> holders) {
        service.put("/api/posts/" + post, Map.of("title", "Head of " + post, "holderIds", holders));
    }

    @Test
    void whatNobodyOwnsStandsUnderWithoutAnOwnerAndNotUnderSilent() {
        var unowned = anOutcome().of(committee).titled("Mend the weir").madeTo("the officer");
        service.hears(unowned.recorded());

        var page = service.page("/before-the-meeting/" + committee, clerk).body();

        assertThat(between(page, "Without an owner", "Awaiting the committee"))
                .contains("Mend the weir")
                .doesNotContain("" + outcome.actionId());
        assertThat(between(page, "Silent: its owner", "Without an owner"))
                .contains("" + outcome.actionId())
                .doesNotContain("Mend the weir");
    }

    @Test
    void whatAVacantPostOwnsIsToldTheClerkAndTheChair() {
        var before = vacantOnTheDesk();

        hold(List.of());
        service.settle();

        assertThat(before).doesNotContain("/actions/" + outcome.actionId());
        assertThat(vacantOnTheDesk()).contains("/actions/" + outcome.actionId());
        assertThat(service.page("/", clerk).body()).contains("/desk#vacant");
        assertThat(service.page("/actions?show=vacant", clerk).body())
                .contains("/actions/" + outcome.actionId());
        var chairs = service.page("/before-the-meeting/" + committee, clerk).body();
        assertThat(between(chairs, "Its post is vacant", "Awaiting the committee"))
                .contains("/actions/" + outcome.actionId());

        hold(List.of(Service.personId(owner)));
        assertThat(vacantOnTheDesk()).doesNotContain("/actions/" + outcome.actionId());
    }

    private String vacantOnTheDesk() {
        var desk = service.page("/desk", clerk).body();
        assertThat(desk).contains("id=\"vacant\"");
        return between(desk, "id=\"vacant\"", "id=\"proposed\"");
    }

    private static String between(String page, String from, String to) {
        int start = page.indexOf(from);
        return page.substring(start, page.indexOf(to, start));
    }
}
