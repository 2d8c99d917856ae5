package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.MeetingsFact.ResolutionAmended;
import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.testkit.SettableTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A copy for a post that nobody holds is seen to wait. */
@OnRealServers
class VacantCopiesIT {

    private final Service service;
    private final SettableTime time;

    VacantCopiesIT(@Autowired Service service, @Autowired SettableTime time) {
        this.service = service;
        this.time = time;
    }

    @AfterEach
    void backToThatMorning() {
        time.moveTo(LocalDate.of(2026, 11, 4), LocalTime.of(9, 0));
    }

    @Test
    void standsOnTheDeskAndOnTodayUntilSomebodyHoldsThePost() {
        var committee = newId("committee");
        var clerk = service.person("CLERK", List.of(committee));
        var fire = newId("fire");
        hold(fire, List.of());
        var outcome = recommendedBy(committee);

        copy(outcome, fire);
        var desk = service.page("/desk", clerk).body();
        var today = service.page("/?all=true", clerk).body();
        hold(fire, List.of(Service.personId(clerk)));
        service.settle();
        var held = service.page("/desk", clerk).body();

        assertThat(desk).contains("Copies that wait for a vacant post: 1");
        assertThat(today).contains("1 action has a copy that waits for a vacant post");
        assertThat(held).contains("Without an owner: 1").doesNotContain("id=\"copy-waits\"");
    }

    @Test
    void isOwedAResponseFromTheDayOnWhichSomebodyHoldsThePost() {
        var committee = newId("committee");
        var clerk = service.person("CLERK", List.of(committee));
        var fire = newId("fire");
        hold(fire, List.of());
        var outcome = recommendedBy(committee);
        var action = "/api/actions/" + outcome.actionId();
        copy(outcome, fire);
        time.moveTo(LocalDate.of(2026, 11, 25), LocalTime.of(9, 0));
        service.put("/api/posts/" + fire, Map.of("title", "Renamed", "holderIds", List.of()));
        service.settle();
        var waiting = service.get(action).at("/copies/0/respondBy");

        hold(fire, List.of(Service.personId(clerk)));
        service.settle();

        assertThat(waiting).isEqualTo("2026-12-02");
        assertThat(service.get(action).at("/copies/0/respondBy")).isEqualTo("2026-12-23");
        assertThat(service.page(action.substring("/api".length()), clerk).body())
                .contains(
                        "The post is held now. A response is owed by Wednesday 23 December 2026.");
    }

    @Test
    void waitsOnWhereItsWordsAreExemptByThen() {
        var committee = newId("committee");
        var holder = service.person("OFFICER", List.of(committee));
        var fire = newId("fire");
        hold(fire, List.of());
        var outcome = recommendedBy(committee);
        copy(outcome, fire);
        service.hears(
                new ResolutionAmended(
                        outcome.titled("Exempt").restricted(true).changed(1, "", false)),
                2);

        hold(fire, List.of(Service.personId(holder)));
        service.settle();

        assertThat(service.get("/api/actions/" + outcome.actionId()).body())
                .contains("Marked as exempt")
                .doesNotContain("The post is held now.");
    }

    private AnOutcome recommendedBy(String committee) {
        var outcome =
                anOutcome()
                        .of(committee)
                        .recommended(
                                Respondent.RESPONSIBLE_AUTHORITY, "Crime and Disorder Committee");
        service.hears(outcome.recorded());
        return outcome;
    }

    private void copy(AnOutcome outcome, String post) {
        service.post(
                "/api/actions/" + outcome.actionId() + "/copies", Map.of("postIds", List.of(post)));
    }

    private void hold(String post, List<String> holders) {
        service.put(
                "/api/posts/" + post,
                Map.of("title", "Partner lead, " + post, "holderIds", holders));
    }
}
