package app.resolved.meetings.outcomes;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.Copy;
import app.resolved.contracts.ActionsFact.ActionCopied;
import app.resolved.contracts.ActionsFact.ActionResponded;
import app.resolved.contracts.DirectoryFact.PostRecorded;
import app.resolved.contracts.PostState;
import app.resolved.meetings.AnAction;
import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SaysOnKafka;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The page of a recommendation says to whom it was copied. */
@MeetingsServiceTest
class CopiesIT {

    @Autowired private Caller caller;

    @Test
    void theOutcomeShowsToWhomItWasCopied() {
        var meeting = caller.aMeeting("copied-outcome", "CPO");
        var outcome =
                caller.post(
                        "/api/meetings/" + meeting + "/outcomes",
                        Map.of(
                                "title",
                                "Light the canal path",
                                "terms",
                                Map.of("capacity", "Crime and Disorder Committee")));
        SaysOnKafka.say(
                new PostRecorded(
                        new PostState(
                                "copied-fire", "Partner lead, fire", List.of(), "fire", null)),
                1);

        var by = LocalDate.of(2026, 12, 3);
        var copy = new Copy("copied-fire", LocalDate.of(2026, 11, 5), by, null);
        SaysOnKafka.say(new ActionCopied(AnAction.copied(outcome, meeting, copy)), 1);

        shows(outcome, "Copied to Partner lead, fire<");

        var responded = new Copy("copied-fire", copy.on(), by, LocalDate.of(2026, 11, 20));
        SaysOnKafka.say(new ActionResponded(AnAction.copied(outcome, meeting, responded)), 2);

        shows(outcome, "Copied to Partner lead, fire (has responded)<");
    }

    private void shows(JsonNode outcome, String words) {
        var page = "/outcomes/" + outcome.get("outcomeId").asString();
        eventually()
                .untilAsserted(
                        () -> assertThat(caller.page(page, "MEMBER")).bodyText().contains(words));
    }
}
