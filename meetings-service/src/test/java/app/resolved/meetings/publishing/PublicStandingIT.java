package app.resolved.meetings.publishing;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionLinksChanged;
import app.resolved.contracts.ActionsFact.ActionSignedOff;
import app.resolved.contracts.ActionsFact.ActionWithdrawn;
import app.resolved.meetings.AnAction;
import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SaysOnKafka;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How what was asked stands, as the public reads it. */
@MeetingsServiceTest
class PublicStandingIT {

    @Autowired private Caller caller;

    @Test
    void saysOfWhatAnotherActionAnswersHowThatOneStands() {
        var meeting = caller.aMeeting("pub-linked", "UG");
        caller.publish("pub-linked", true);
        var answers = recorded(meeting, "Report on the aqueduct");
        var asked = recorded(meeting, "Say when the aqueduct opens");
        SaysOnKafka.say(new ActionSignedOff(AnAction.closed(answers, meeting, "2026-11-20")), 1);
        SaysOnKafka.say(new ActionLinksChanged(AnAction.answeredBy(asked, meeting, answers)), 1);
        became(meeting, "SIGNED_OFF", "ANSWERED_ELSEWHERE");

        assertThat(caller.anybody("/public/outcomes/" + asked.get("outcomeId").asString()))
                .bodyText()
                .contains("Done: the committee has agreed");
        assertThat(caller.page("/meetings/" + meeting, "CLERK"))
                .bodyText()
                .doesNotContain("Answered elsewhere");
    }

    @Test
    void saysOfWhatWasWithdrawnFromItsOwnerThatItIsNotFollowedUp() {
        var meeting = caller.aMeeting("pub-dropped", "UH");
        caller.publish("pub-dropped", true);
        var outcome = recorded(meeting, "Count the herons");
        SaysOnKafka.say(
                new ActionWithdrawn(AnAction.of(outcome, meeting, ActionStatus.WITHDRAWN)), 1);
        became(meeting, "WITHDRAWN");

        assertThat(caller.anybody("/public/outcomes/" + outcome.get("outcomeId").asString()))
                .bodyText()
                .contains("Not followed up any more");
    }

    private JsonNode recorded(String meeting, String title) {
        return caller.post("/api/meetings/" + meeting + "/outcomes", Map.of("title", title));
    }

    private void became(String meeting, String... statuses) {
        eventually()
                .untilAsserted(() ->
                        assertThat(
                                        caller.get("/api/meetings/" + meeting + "/outcomes")
                                                .get("items")
                                                .valueStream()
                                                .map(each ->
                                                        each.at("/action/status").asString("null")))
                                .containsExactly(statuses));
    }
}
