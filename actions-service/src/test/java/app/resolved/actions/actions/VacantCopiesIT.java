package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.ARecommendation;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.MeetingsFact.ResolutionAmended;
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
    private final String fire = newId("fire");

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
        var recommended = ARecommendation.heardBy(service);
        var clerk = recommended.clerk();
        recommended.post(fire, List.of());

        recommended.copyTo(fire);
        var desk = service.page("/desk", clerk).body();
        var today = service.page("/?all=true", clerk).body();
        recommended.post(fire, List.of(Service.personId(clerk)));
        var held = service.page("/desk", clerk).body();

        assertThat(desk).contains("Copies that wait for a vacant post: 1");
        assertThat(today).contains("1 action has a copy that waits for a vacant post");
        assertThat(held).contains("Without an owner: 1").doesNotContain("id=\"copy-waits\"");
    }

    @Test
    void isOwedAResponseFromTheDayOnWhichSomebodyHoldsThePost() {
        var recommended = ARecommendation.heardBy(service);
        var clerk = recommended.clerk();
        var action = "/api" + recommended.action();
        recommended.post(fire, List.of());
        recommended.copyTo(fire);
        time.moveTo(LocalDate.of(2026, 11, 25), LocalTime.of(9, 0));
        service.put("/api/posts/" + fire, Map.of("title", "Renamed", "holderIds", List.of()));
        service.settle();
        var waiting = service.get(action).at("/copies/0/respondBy");

        recommended.post(fire, List.of(Service.personId(clerk)));

        assertThat(waiting).isEqualTo("2026-12-02");
        assertThat(service.get(action).at("/copies/0/respondBy")).isEqualTo("2026-12-23");
        assertThat(service.page(recommended.action(), clerk).body())
                .contains(
                        "The post is held now. A response is owed by Wednesday 23 December 2026.");
    }

    @Test
    void waitsOnWhereItsWordsAreExemptByThen() {
        var recommended = ARecommendation.heardBy(service);
        var holder = service.person("OFFICER", List.of(recommended.committee()));
        recommended.post(fire, List.of());
        recommended.copyTo(fire);
        service.hears(
                new ResolutionAmended(
                        recommended
                                .outcome()
                                .titled("Exempt")
                                .restricted(true)
                                .changed(1, "", false)),
                2);

        recommended.post(fire, List.of(Service.personId(holder)));

        assertThat(service.get("/api" + recommended.action()).body())
                .contains("Marked as exempt")
                .doesNotContain("The post is held now.");
    }
}
