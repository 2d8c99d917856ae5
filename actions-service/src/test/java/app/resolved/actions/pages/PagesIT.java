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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnRealServers
class PagesIT {

    private final Service service;
    private String committee = "";
    private String post = "";
    private String clerk = "";
    private String owner = "";
    private AnOutcome outcome = anOutcome();

    PagesIT(@Autowired Service service) {
        this.service = service;
    }

    @BeforeEach
    void aCouncil() {
        committee = newId("committee");
        post = newId("post");
        clerk = service.person("CLERK", List.of(committee));
        owner = service.person("OFFICER", List.of(committee));
        service.put(
                "/api/posts/" + post,
                Map.of("title", "Head of " + post, "holderIds", List.of(Service.personId(owner))));
        outcome = anOutcome().of(committee).madeTo("Head of " + post);
        service.hears(Facts.committee(committee), outcome.recorded());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/actions",
                "/actions?show=late",
                "/actions?show=unowned",
                "/actions?show=closed&whose=all",
                "/desk",
                "/directory",
                "/directory/people",
                "/directory/posts/new",
                "/directory/people/new",
                "/directory/posts/POST",
                "/tracker/COMMITTEE",
                "/before-the-meeting/COMMITTEE",
                "/actions/ACTION"
            })
    void theClerkSeesEveryPage(String path) {
        var page =
                service.page(
                        path.replace("COMMITTEE", committee)
                                .replace("POST", post)
                                .replace("ACTION", "" + outcome.actionId()),
                        clerk);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("<h1").contains("Resolved");
    }

    @Test
    void theOwnerFindsTheirActionAndReportsInTwoPresses() {
        var mine = service.page("/actions", owner).body();
        var address = "/actions/" + outcome.actionId();
        var shown = service.page(address, owner);
        var pressed =
                service.press(
                        address + "/report",
                        owner,
                        Map.of("answer", "progress", "note", "It is drafted.", "version", "1"));

        assertThat(mine).contains(address);
        assertThat(shown.body())
                .contains("Why this date?", "Tell us how it stands")
                .contains("href=\"http://localhost:7001/meetings/");
        assertThat(shown.body()).doesNotContain("sign-off\"");
        assertThat(pressed.header("Location")).isEqualTo(address);
        assertThat(service.page(address, owner).body())
                .contains("It is drafted.")
                .contains("Acknowledged");
    }

    @Test
    void whatIsLateIsCountedOnceAndNoLongerWhileItAwaitsSignOff() {
        var holder = service.person("OFFICER", List.of(committee));
        var late = newId("post");
        service.put(
                "/api/posts/" + late,
                Map.of(
                        "title",
                        "Keeper of " + late,
                        "holderIds",
                        List.of(Service.personId(holder))));
        var promised =
                anOutcome().of(committee).madeTo("Keeper of " + late).due("by 3 November 2026");
        service.hears(promised.recorded());
        var address = "/actions/" + promised.actionId();

        var today = service.page("/", holder).body();
        service.press(
                address + "/report",
                holder,
                Map.of("answer", "done", "note", "It went out.", "version", "1"));

        assertThat(today).contains("1 action of yours is late").doesNotContain("your word");
        assertThat(service.page(address, holder).body())
                .contains("Awaits sign-off", "Tuesday 3 November 2026")
                .doesNotContain("working day late");
    }

    @Test
    void whoIsOvertakenIsToldByWhomAndKeepsTheWordsTyped() {
        var address = "/actions/" + outcome.actionId();
        service.press(
                address + "/report",
                owner,
                Map.of("answer", "progress", "note", "Half is done.", "version", "1"));

        var overtaken =
                service.press(
                        address + "/withdraw",
                        clerk,
                        Map.of("withdrawReason", "Asked twice", "version", "1"));

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.body())
                .contains(
                        "Progress reported by Name of " + Service.personId(owner),
                        "while you had this open",
                        "Asked twice",
                        "Half is done.")
                .doesNotContain("name=\"version\" value=\"1\"");
    }

    @Test
    void aFormThatIsNotRightIsShownAgainWithTheWordsTyped() {
        var address = "/actions/" + outcome.actionId();

        var refused =
                service.press(
                        address + "/due-date",
                        clerk,
                        Map.of(
                                "due.day", "29",
                                "due.month", "2",
                                "due.year", "2027",
                                "dueReason", "More time is needed",
                                "version", "1"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Give a day that exists")
                .contains("More time is needed");
    }

    @Test
    void theClerkGivesAnOwnerOnTheDesk() {
        var unowned = anOutcome().of(committee).madeTo("the officer");
        service.hears(unowned.recorded());

        var pressed =
                service.press(
                        "/desk/" + unowned.actionId() + "/owner",
                        clerk,
                        Map.of("postId", post, "version", "1"));

        assertThat(pressed.header("Location")).isEqualTo("/desk");
        assertThat(service.get("/api/actions/" + unowned.actionId()).at("/owner/postId"))
                .isEqualTo(post);
    }

    @Test
    void markupInATitleIsShownAsText() {
        var nasty = "<script>alert(1)</script> ${7*7} [[${7*7}]] __${7*7}__";
        var marked = anOutcome().of(committee).titled(nasty).madeTo("<b>Nobody</b>");
        service.hears(marked.recorded());

        for (var path :
                List.of(
                        "/actions?whose=all&committee=" + committee,
                        "/actions/" + marked.actionId(),
                        "/desk",
                        "/tracker/" + committee,
                        "/before-the-meeting/" + committee)) {
            var body = service.page(path, clerk).body();

            assertThat(body).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
            assertThat(body).contains("${7*7}").doesNotContain("<b>Nobody");
        }
    }

    @Test
    void whoeverIsNotAClerkDoesNotSeeTheDesk() {
        assertThat(service.page("/desk", owner).status()).isEqualTo(403);
    }
}
