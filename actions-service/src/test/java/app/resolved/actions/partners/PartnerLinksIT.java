package app.resolved.actions.partners;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.TakenBackLinks;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Passes;
import app.resolved.actions.fixtures.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What a link in a partner's mail opens, and what it opens no more. */
@OnRealServers
class PartnerLinksIT {

    @Autowired private TakenBackLinks takenBack;
    @Autowired private DirectoryReader directory;

    private final Service service;
    private TwoAgencies agencies;

    PartnerLinksIT(@Autowired Service service) {
        this.service = service;
    }

    @BeforeEach
    void eachIsAskedForSomething() {
        agencies = TwoAgencies.askedBy(service);
    }

    @Test
    void opensNothingByALinkThatIsOldOrAlteredOrOfSomebodyWhoMoved() {
        var old =
                agencies.open(agencies.patrols(), Passes.over(agencies.lead(), agencies.police()));
        var altered = agencies.open(agencies.patrols(), Passes.prolonged(agencies.pass()));
        var none = service.open(HttpMethod.GET, TwoAgencies.address(agencies.patrols()), Map.of());
        agencies.agency(agencies.fire(), "The Fire Service", agencies.lead());
        var moved = agencies.open(agencies.patrols(), agencies.pass());
        var pressed =
                agencies.send(agencies.patrols(), Map.of("answer", "seen", "name", "Sgt Lane"));

        assertThat(old.status()).isEqualTo(410);
        assertThat(old.body()).contains("This link is too old");
        assertThat(List.of(altered, none, moved, pressed))
                .allSatisfy(each -> {
                    assertThat(each.status()).isEqualTo(403);
                    assertThat(each.body())
                            .contains("This link does not work")
                            .doesNotContain("Send patrol times");
                });
    }

    @Test
    void opensWhatIsAskedOfAPostThatTheyHoldWhereverItIsRecordedAndNoOther() {
        var joint = newId("post");
        var unheld = newId("post");
        service.put(
                "/api/posts/" + joint,
                Map.of("title", "Keeper of " + joint, "holderIds", List.of(agencies.lead())));
        service.put(
                "/api/posts/" + unheld,
                Map.of("title", "Keeper of " + unheld, "holderIds", List.of()));
        var theirs =
                anOutcome()
                        .of(agencies.committee())
                        .titled("Share the rota")
                        .madeTo("Keeper of " + joint);
        var councils = anOutcome().of(agencies.committee()).madeTo("Keeper of " + unheld);
        service.hears(theirs.recorded(), councils.recorded());

        var opened = agencies.open(theirs, agencies.pass());
        var answered = agencies.send(theirs, Map.of("answer", "seen", "name", "Sgt Lane"));

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).contains("Share the rota");
        assertThat(answered.status()).isLessThan(400);
        assertThat(agencies.open(councils, agencies.pass()).status()).isEqualTo(404);
        assertThat(agencies.open(agencies.hydrants(), agencies.pass()).status()).isEqualTo(404);
    }

    @Test
    void opensNothingByALinkThatWasTakenBackButByThatOfALaterMail() {
        var clerk = service.person("CLERK", List.of(agencies.committee()));
        var officer = service.person("OFFICER", List.of(agencies.committee()));
        var page = "/directory/people/" + agencies.lead();

        var refused = service.press(page + "/take-links-back", officer, Map.of());
        var stillOpen = agencies.open(agencies.patrols(), agencies.pass());
        var taken = service.press(page + "/take-links-back", clerk, Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(stillOpen.status()).isEqualTo(200);
        assertThat(taken.header("Location")).isEqualTo(page);
        assertThat(service.page(page, clerk).body()).contains("are taken back.");
        assertThat(agencies.open(agencies.patrols(), agencies.pass()).status()).isEqualTo(403);
        assertThat(
                        agencies.send(
                                        agencies.patrols(),
                                        Map.of("answer", "seen", "name", "Sgt Lane"))
                                .status())
                .isEqualTo(403);
        assertThat(
                        agencies.open(
                                        agencies.patrols(),
                                        Passes.madeIn(
                                                Duration.ofMinutes(1),
                                                agencies.lead(),
                                                agencies.police()))
                                .status())
                .isEqualTo(200);
    }

    @Test
    void takesLinksBackByTheApiOfPeopleWhoAreThere() {
        assertThat(
                        service.post(
                                        "/api/people/" + agencies.lead() + "/take-links-back",
                                        Map.of())
                                .status())
                .isEqualTo(204);
        assertThat(agencies.open(agencies.patrols(), agencies.pass()).status()).isEqualTo(403);
        assertThat(service.post("/api/people/nobody/take-links-back", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void keepsNothingOfItWhereThePersonIsErased() {
        service.post("/api/people/" + agencies.lead() + "/take-links-back", Map.of());
        assertThat(takenBack.of(agencies.lead())).isPresent();

        service.delete("/api/people/" + agencies.lead());

        assertThat(takenBack.of(agencies.lead())).isEmpty();
    }

    @Test
    void opensNothingByALinkOfSomebodyWhoWasErased() {
        service.delete("/api/people/" + agencies.lead());

        assertThat(agencies.open(agencies.patrols(), agencies.pass()).status()).isEqualTo(403);
        assertThat(directory.nameOf(agencies.lead())).isEqualTo("somebody who left");
    }
}
