package app.resolved.actions.pages;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.actions.fixtures.Service.Answer;
import app.resolved.contracts.MeetingsFact.ResolutionAmended;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner asks for more time or declines, and the clerk answers, by the pages. */
@OnRealServers
class DisputedPagesIT {

    private static final Map<String, String> MORE_TIME =
            Map.of(
                    "answer", "time",
                    "note", "The survey takes until March.",
                    "until.day", "1",
                    "until.month", "3",
                    "until.year", "2027");

    private final Service service;

    private String committee = "";
    private String clerk = "";
    private String owner = "";
    private String chair = "";
    private AnOutcome outcome = anOutcome();

    DisputedPagesIT(@Autowired Service service) {
        this.service = service;
    }

    @BeforeEach
    void anActionWithItsOwner() {
        committee = newId("committee");
        var post = newId("post");
        clerk = service.person("CLERK", List.of(committee));
        owner = service.person("OFFICER", List.of(committee));
        chair = service.person("CHAIR", List.of(committee));
        service.put(
                "/api/posts/" + post,
                Map.of("title", "Head of " + post, "holderIds", List.of(Service.personId(owner))));
        outcome = anOutcome().of(committee).titled("Count the lamps").madeTo("Head of " + post);
        service.hears(Facts.committee(committee), outcome.recorded());
    }

    @Test
    void theClerkFindsWhoAsksForMoreTimeAndGivesItInOnePress() {
        var asked = press(owner, "/report", MORE_TIME);

        assertThat(asked.status()).isEqualTo(302);
        assertThat(service.page("/", clerk).body()).contains("1 action is declined or needs more");
        assertThat(service.page("/desk", clerk).body())
                .contains("Declined, or more time asked: 1", "Count the lamps");
        assertThat(page(clerk))
                .contains("More time is asked, until Monday 1 March 2027")
                .contains("The survey takes until March.", "name=\"due.day\" value=\"1\"");
        assertThat(page(owner)).contains("The committee’s clerk answers");

        press(
                clerk,
                "/due-date",
                Map.of(
                        "due.day", "1",
                        "due.month", "3",
                        "due.year", "2027",
                        "dueReason", "Agreed."));

        assertThat(page(owner)).contains("Monday 1 March 2027").doesNotContain("id=\"dispute\"");
        assertThat(service.page("/desk", clerk).body()).contains("more time asked: 0");
    }

    @Test
    void theChairSeesWhatIsDisputedAndTheClerkAsksAgain() {
        press(owner, "/report", Map.of("answer", "declined", "note", "The lamps are parishes’."));

        assertThat(service.page("/before-the-meeting/" + committee, chair).body())
                .contains("Disputed: declined, or more time is asked", "Count the lamps");
        assertThat(page(clerk)).contains("It was declined", "The lamps are parishes’.");

        press(clerk, "/not-accepted", Map.of("notAcceptedReason", "These are the county’s."));

        assertThat(page(owner))
                .contains("Asked again, though it was declined", "These are the county’s.")
                .contains("I have seen it and will do it");
    }

    @Test
    void aFormThatIsNotRightIsShownAgainWithTheWordsTyped() {
        var noDay = press(owner, "/report", Map.of("answer", "time", "note", "It takes longer"));
        var tooSoon =
                press(
                        owner,
                        "/report",
                        Map.of(
                                "answer", "time",
                                "note", "It takes longer",
                                "until.day", "11",
                                "until.month", "11",
                                "until.year", "2026"));
        var noReason = press(owner, "/report", Map.of("answer", "declined"));

        assertThat(List.of(noDay, tooSoon, noReason))
                .extracting(Answer::status)
                .containsExactly(422, 422, 422);
        assertThat(noDay.body()).contains("Give a day that exists", "It takes longer");
        assertThat(tooSoon.body()).contains("Give a date after the one", "It takes longer");
        assertThat(noReason.body()).contains("Say why, and whose it is");
    }

    @Test
    void theReasonsOfWhatIsRestrictedAreForThoseEntitled() {
        press(owner, "/report", Map.of("answer", "declined", "note", "Quetzalcoatlus"));
        service.hears(new ResolutionAmended(outcome.restricted(true).changed(1, "", false)), 2);

        assertThat(page(owner)).contains("It was declined").doesNotContain("Quetzalcoatlus");
    }

    private Answer press(String who, String form, Map<String, String> fields) {
        return service.press("/actions/" + outcome.actionId() + form, who, fields);
    }

    private String page(String who) {
        return service.page("/actions/" + outcome.actionId(), who).body();
    }
}
