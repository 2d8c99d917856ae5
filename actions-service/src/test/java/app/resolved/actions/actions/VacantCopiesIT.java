package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.OutcomeState.Respondent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A copy for a post that nobody holds is seen to wait. */
@OnRealServers
class VacantCopiesIT {

    private final Service service;

    VacantCopiesIT(@Autowired Service service) {
        this.service = service;
    }

    @Test
    void standsOnTheDeskAndOnTodayUntilSomebodyHoldsThePost() {
        var committee = newId("committee");
        var clerk = service.person("CLERK", List.of(committee));
        var fire = newId("fire");
        hold(fire, List.of());
        var outcome =
                anOutcome()
                        .of(committee)
                        .recommended(
                                Respondent.RESPONSIBLE_AUTHORITY, "Crime and Disorder Committee");
        service.hears(outcome.recorded());
        var action = "/actions/" + outcome.actionId();

        service.post("/api" + action + "/copies", Map.of("postIds", List.of(fire)));
        var desk = service.page("/desk", clerk).body();
        var today = service.page("/?all=true", clerk).body();
        hold(fire, List.of(Service.personId(clerk)));
        var held = service.page("/desk", clerk).body();

        assertThat(desk).contains("Copies that wait for a vacant post: 1");
        assertThat(today).contains("1 action has a copy that waits for a vacant post");
        assertThat(held).contains("Without an owner: 1").doesNotContain("id=\"copy-waits\"");
    }

    private void hold(String post, List<String> holders) {
        service.put(
                "/api/posts/" + post,
                Map.of("title", "Partner lead, " + post, "holderIds", holders));
    }
}
