package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.ARecommendation;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.MeetingsFact.ResolutionAmended;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever holds a post that got a copy, and has an account, responds on the page. */
@OnRealServers
class HeldCopiesIT {

    @Autowired private Service service;

    private final String fire = newId("fire");
    private ARecommendation recommended;
    private String action;
    private String clerk;

    @BeforeEach
    void aCopyOfARecommendation() {
        recommended = ARecommendation.heardBy(service);
        action = recommended.action();
        clerk = recommended.clerk();
        recommended.post(fire, List.of());
        recommended.copyTo(fire);
    }

    @Test
    void isGivenOnThePageByWhoeverHoldsThePost() {
        var officer = service.person("OFFICER", List.of("elsewhere"));
        var nobody = service.person("OFFICER", List.of("elsewhere"));
        holds(officer, fire);
        var asked = service.page("/", officer).body();
        var listed = service.page("/actions?whose=mine&show=responses", officer).body();
        var open = service.page(action, officer).body();
        var everybodys = service.page("/actions?whose=all", officer).body();

        var pressed = service.press(action + "/responses", officer, acceptedFor(fire));

        assertThat(asked).contains("1 action waits for your response", "show=responses");
        assertThat(List.of(listed, everybodys)).allMatch(page -> page.contains(action));
        assertThat(listed).contains("Actions: responses still to come");
        assertThat(open)
                .contains("What do you say of it?", "Why, and what you will do")
                .doesNotContain("Who responds?", "Record a response");
        assertThat(pressed.header("Location")).isEqualTo(action);
        assertThat(service.page(action, officer).body())
                .contains("Accepted, Wednesday 4 November 2026")
                .doesNotContain("What do you say of it?");
        assertThat(service.page("/", officer).body()).doesNotContain("waits for your response");
        assertThat(service.page("/actions?show=responses", clerk).body()).doesNotContain(action);
        assertThat(service.page(action, nobody).status()).isEqualTo(404);
        assertThat(service.press(action + "/responses", nobody, acceptedFor(fire)).status())
                .isEqualTo(404);
    }

    @Test
    void isGivenForOneOfTwoPostsThatTheSamePersonHolds() {
        var officer = service.person("OFFICER", List.of("elsewhere"));
        var health = newId("health");
        holds(officer, fire);
        holds(officer, health);
        recommended.copyTo(health);

        var open = service.page(action, officer).body();
        service.press(action + "/responses", officer, acceptedFor(health));

        assertThat(open).contains("For which post?", "Lead " + fire, "Lead " + health);
        assertThat(service.page("/actions?whose=all&show=responses", clerk).body())
                .contains(action, "1 of 2 responded");
        assertThat(service.page(action, officer).body())
                .contains("What do you say of it?")
                .doesNotContain("For which post?");
    }

    @Test
    void isNotAskedForAPostThatOthersHold() {
        var officer = service.person("OFFICER", List.of(recommended.committee()));

        assertThat(service.page(action, officer).body())
                .contains("No response yet")
                .doesNotContain("What do you say of it?");
    }

    @Test
    void isNotAskedOfThoseWhoHoldAPostOnceTheActionIsClosed() {
        var officer = service.person("OFFICER", List.of("elsewhere"));
        holds(officer, fire);
        service.post("/api" + action + "/withdraw", Map.of("reason", "It was made twice."));

        assertThat(service.page(action, officer).body())
                .contains("No response yet")
                .doesNotContain("What do you say of it?");
    }

    @Test
    void isNothingThatWhoeverHoldsThePostMaySeeOnceTheWordsAreExempt() {
        var officer = service.person("OFFICER", List.of("elsewhere"));
        holds(officer, fire);
        service.hears(
                new ResolutionAmended(
                        recommended
                                .outcome()
                                .titled("Exempt")
                                .restricted(true)
                                .changed(1, "", false)),
                2);

        assertThat(service.page(action, officer).status()).isEqualTo(404);
        assertThat(service.page("/actions?whose=all", officer).body()).doesNotContain(action);
        assertThat(service.page("/", officer).body()).doesNotContain("waits for your response");
    }

    private void holds(String email, String post) {
        recommended.post(post, List.of(Service.personId(email)));
    }

    private static Map<String, String> acceptedFor(String post) {
        return Map.of("respondentId", post, "verdict", "ACCEPTED");
    }
}
