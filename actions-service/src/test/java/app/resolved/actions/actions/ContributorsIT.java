package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.Ear;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.Topic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers together with the owner: by API and by page. */
@OnRealServers
class ContributorsIT {

    @Autowired private Service service;
    @Autowired private Ear ear;

    private final String police = newId("police");
    private final String fire = newId("fire");
    private final String counsel = newId("counsel");
    private final String lane = newId("lane");
    private final String clerk = newId("clerk");
    private final AnOutcome outcome = anOutcome().of(newId("committee"));
    private final String action = "/actions/" + outcome.actionId();

    @BeforeEach
    void anActionThatIsOwned() {
        person(clerk, "CLERK");
        person(lane, "OFFICER");
        post(police);
        post(fire, lane);
        post(counsel);
        service.hears(outcome.recorded());
        service.post("/api" + action + "/owner", Map.of("postId", counsel));
    }

    @Test
    void contributorsAreAddedAndTakenOffOnThePageAndEachIsTold() {
        var none = page();
        var first = press("/contributors", police);
        press("/contributors", fire);
        var both = page();
        var gone =
                service.press(
                        action + "/contributors/remove",
                        clerk + "@example.org",
                        Map.of("contributorId", police, "takenOffReason", "They moved to Elm."));
        var left = page();

        assertThat(none).doesNotContain("takenOffReason");
        assertThat(first.header("Location")).isEqualTo(action);
        assertThat(gone.header("Location")).isEqualTo(action);
        assertThat(both)
                .contains("Contributors</dt>", "<li>Post " + police, "<li>Post " + fire)
                .contains(">Take off Post " + police + "</button>");
        assertThat(choices(both)).doesNotContain(police, counsel);
        assertThat(left)
                .contains("Contributor</dt>", "They moved to Elm.")
                .doesNotContain("<li>Post " + police);
        assertThat(choices(left)).contains(police).doesNotContain(counsel);
        service.settle();
        assertThat(ear.said(Topic.ACTIONS, "" + outcome.actionId()))
                .extracting(Ear.Said::type)
                .endsWith(
                        "action.contributor-added.v1",
                        "action.contributor-added.v1",
                        "action.contributor-removed.v1");
        assertThat(new String(ear.said(Topic.ACTIONS, "" + outcome.actionId()).get(3).json()))
                .contains("\"contributorPostIds\":[\"" + police + "\",\"" + fire + "\"]");
    }

    @Test
    void theSecondOfTwoFindsTheActionAmongTheirsUntilTheyAreTakenOff() {
        add(police);
        var before = theirs();

        add(fire);
        var meanwhile = theirs();
        service.post("/api" + action + "/contributors/" + fire + "/remove", Map.of("reason", "R"));

        assertThat(before).doesNotContain(action);
        assertThat(meanwhile).contains(action);
        assertThat(theirs()).doesNotContain(action);
        assertThat(service.get("/api" + action).at("/contributors/0/postId")).isEqualTo(police);
        assertThat(service.get("/api" + action).at("/contributors/1")).isEqualTo("");
    }

    @Test
    void whoContributesReportsAndLeavesTheWholeToTheOwner() {
        add(fire);

        var contributing = service.page(action, lane + "@example.org").body();

        assertThat(contributing)
                .contains("I have seen it and will do it", "There is progress to report")
                .doesNotContain("It is done", "I need more time", "It is not for me");
        assertThat(page()).contains("It is done", "The owner needs more time");

        var seen =
                service.press(action + "/report", lane + "@example.org", Map.of("answer", "seen"));

        assertThat(seen.header("Location")).isEqualTo(action);

        assertThat(service.page(action, lane + "@example.org").body())
                .doesNotContain("I have seen it and will do it");
        assertThat(page()).contains("The owner has seen it");
    }

    @Test
    void badInputIsRefusedByTheApiInASentenceAboutTheField() {
        add(police);

        refuses(add(newId("post")), "There is no post of that id.");
        refuses(add(counsel), "That post owns the action.");
        refuses(add(police), "That post contributes already.");
        refuses(
                service.post("/api" + action + "/contributors/" + fire + "/remove", Map.of()),
                "That post does not contribute.");
        assertThat(service.post("/api" + action + "/contributors", Map.of()).status())
                .isEqualTo(400);
    }

    @Test
    void anEleventhIsRefused() {
        for (int n = 0; n < 10; n++) {
            var one = newId("post-" + n);
            post(one);
            assertThat(add(one).status()).isEqualTo(200);
        }

        refuses(add(police), "At most 10 posts contribute to an action.");
    }

    @Test
    void badInputIsRefusedOnThePageBesideItsField() {
        var gone = press("/contributors", newId("post"));
        var nobody = press("/contributors", "");
        var owner = press("/contributors", counsel);
        var none = press("/contributors/remove", fire);

        refusesBesideField(gone, "Choose a post");
        refusesBesideField(nobody, "Choose a post");
        refusesBesideField(owner, "That post owns the action. Choose another one.");
        refusesBesideField(none, "That post does not contribute.");
    }

    private static String choices(String page) {
        var from = page.indexOf("<select class=\"govuk-select\" id=\"contributorId\"");
        return page.substring(from, page.indexOf("</select>", from));
    }

    private static void refuses(Service.Answer answer, String sentence) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"postId\"", sentence);
    }

    private static void refusesBesideField(Service.Answer answer, String sentence) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("<a href=\"#contributorId\">" + sentence + "</a>");
        assertThat(answer.body()).contains("id=\"contributors\" open=\"open\"");
    }

    private Service.Answer add(String postId) {
        return service.post("/api" + action + "/contributors", Map.of("postId", postId));
    }

    private Service.Answer press(String what, String postId) {
        return service.press(
                action + what, clerk + "@example.org", Map.of("contributorId", postId));
    }

    private String page() {
        return service.page(action, clerk + "@example.org").body();
    }

    private String theirs() {
        return service.page("/actions", lane + "@example.org").body();
    }

    private void person(String id, String role) {
        var email = id + "@example.org";
        service.put(
                "/api/people/" + id,
                Map.of(
                        "name",
                        id,
                        "email",
                        email,
                        "roles",
                        List.of(role),
                        "committeeIds",
                        List.of()));
    }

    private void post(String id, String... holders) {
        service.put(
                "/api/posts/" + id, Map.of("title", "Post " + id, "holderIds", List.of(holders)));
    }
}
