package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.Ear;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.contracts.Topic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who owns it, who gets a copy, and from when the law counts: by API and by page. */
@OnRealServers
class ConcernedIT {

    @Autowired private Service service;
    @Autowired private Ear ear;

    private final String police = newId("post");
    private final String fire = newId("post");
    private final String clerk = newId("clerk") + "@example.org";
    private final AnOutcome outcome =
            anOutcome()
                    .of(newId("committee"))
                    .recommended(Respondent.RESPONSIBLE_AUTHORITY, "Crime and Disorder Committee");
    private final String action = "/actions/" + outcome.actionId();

    @BeforeEach
    void aRecommendation() {
        post(police, "Partner lead, police " + police);
        post(fire, "Partner lead, fire " + fire);
        service.put(
                "/api/people/" + clerk.replace("@example.org", ""),
                Map.of(
                        "name",
                        "Mrs Clarke",
                        "email",
                        clerk,
                        "roles",
                        List.of("CLERK"),
                        "committeeIds",
                        List.of()));
        service.hears(outcome.recorded());
    }

    @Test
    void copiesAreOfferedToPostsOfAgenciesAndSentToThoseChosen() {
        var offered = service.page(action, clerk).body();

        var pressed =
                service.press(action + "/copies", clerk, Map.of("copies", fire, "version", "1"));

        assertThat(offered)
                .contains("To whom does a copy go?", "value=\"" + police, "value=\"" + fire);
        assertThat(pressed.header("Location")).isEqualTo(action);
        var after = service.page(action, clerk).body();
        assertThat(after).contains("Copies and responses", "fire " + fire + ",");
        assertThat(offered).contains("value=\"" + police + "\" checked=\"checked\"");
        assertThat(after)
                .contains("Copy it to others too")
                .doesNotContain("value=\"" + police + "\" checked=\"checked\"");
        service.settle();
        var told = ear.said(Topic.ACTIONS, "" + outcome.actionId()).getLast();
        assertThat(told.type()).isEqualTo("action.copied.v1");
        assertThat(new String(told.json())).contains(fire).doesNotContain(police);
        assertThat(service.get("/api" + action).at("/copies/0/postId")).isEqualTo(fire);
    }

    @Test
    void whatIsStillToBeCopiedStandsOnTheDeskUntilItIs() {
        var before = service.page("/desk", clerk).body();

        service.post("/api" + action + "/copies", Map.of("postIds", List.of(fire)));

        assertThat(before).contains("Copies still to send");
        assertThat(copiesSection(before)).contains(action);
        assertThat(copiesSection(service.page("/desk", clerk).body())).doesNotContain(action);
    }

    private static String copiesSection(String page) {
        var from = page.indexOf("id=\"copies\"");
        return from < 0 ? "" : page.substring(from, page.indexOf("</section>", from));
    }

    @Test
    void theDayOfServiceMovesTheDateAndIsShownWithItsReason() {
        var served = service.post("/api" + action + "/service", Map.of("servedOn", "2026-11-03"));

        assertThat(served.status()).isEqualTo(200);
        assertThat(served.at("/due/date")).isEqualTo("2026-12-01");
        assertThat(served.at("/due/servedOn")).isEqualTo("2026-11-03");
        assertThat(service.page(action, clerk).body())
                .contains(
                        "Notice served: Tuesday 3 November 2026",
                        "the day on which the notice was served.",
                        "SI 2009/942");
    }

    @Test
    void badInputIsRefusedInASentence() {
        var noDay =
                service.press(
                        action + "/service",
                        clerk,
                        Map.of(
                                "served.day", "30",
                                "served.month", "2",
                                "served.year", "2026",
                                "version", "1"));
        var noCopies = service.press(action + "/copies", clerk, Map.of("version", "1"));
        var tooEarly = service.post("/api" + action + "/service", Map.of("servedOn", "2026-11-02"));
        var nobody = service.post("/api" + action + "/copies", Map.of("postIds", List.of()));

        assertThat(noDay.status()).isEqualTo(422);
        assertThat(noDay.body()).contains("Give a day that exists, such as 6 11 2026");
        assertThat(noCopies.status()).isEqualTo(422);
        assertThat(noCopies.body()).contains("Choose to whom a copy goes");
        assertThat(tooEarly.status()).isEqualTo(400);
        assertThat(tooEarly.body()).contains("Give a day from the meeting on");
        assertThat(nobody.status()).isEqualTo(400);
    }

    @Test
    void aPostThatIsNotThereIsRefusedBesideItsField() {
        var gone = newId("post");

        var noOwner =
                service.press(action + "/owner", clerk, Map.of("postId", gone, "version", "1"));

        assertThat(noOwner.status()).isEqualTo(422);
        assertThat(noOwner.body()).contains("<a href=\"#postId\">Choose a post</a>");
    }

    @Test
    void aFormIsAboutTheActionOfItsAddressWhateverElseItNames() {
        var other = anOutcome().of(newId("committee"));
        service.hears(other.recorded());

        var pressed =
                service.press(
                        action + "/contributors",
                        clerk,
                        Map.of(
                                "actionId",
                                "" + other.actionId(),
                                "press.actionId",
                                "" + other.actionId(),
                                "contributorId",
                                police,
                                "version",
                                "1"));

        assertThat(pressed.header("Location")).isEqualTo(action);
        assertThat(service.page(action, clerk).body()).contains("Reminded with the owner");
        assertThat(service.page("/actions/" + other.actionId(), clerk).body())
                .doesNotContain("Reminded with the owner");
    }

    private void post(String id, String title) {
        service.put("/api/agencies/agency-" + id, Map.of("name", "Agency " + id));
        service.put(
                "/api/posts/" + id,
                Map.of("title", title, "holderIds", List.of(), "agencyId", "agency-" + id));
    }
}
