package app.resolved.meetings.outcomes;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.HeardOnKafka.Told;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@MeetingsServiceTest
class AmendingIT {

    @Autowired private Caller caller;

    @Test
    void tellsWhatAnOutcomeBecameAndKeepsWhatItWas() {
        var id = recorded("amended-once", "AMO", "Light the canal path");

        caller.post(
                path(id, "amend"),
                Map.of("title", "Light the towpath", "reason", "Approved subject to it"));
        caller.post(path(id, "withdraw"), Map.of("reason", "Resolved anew in December"));

        var shown = caller.get("/api/outcomes/" + id);
        assertThat(shown.get("title").asString()).isEqualTo("Light the towpath");
        assertThat(shown.at("/earlier/0/title").asString()).isEqualTo("Light the canal path");
        assertThat(shown.at("/withdrawn/reason").asString()).isEqualTo("Resolved anew in December");
        var told = told(id);
        assertThat(told)
                .extracting(Told::type)
                .containsExactly(
                        "request.recorded.v1", "request.amended.v1", "request.withdrawn.v1");
        assertThat(told).extracting(Told::sequence).containsExactly("1", "2", "3");
        assertThat(told.getLast().fact().at("/outcome/changes").size()).isEqualTo(2);
    }

    @Test
    void ofTwoClerksWhoAmendAtOnceOneIsToldAndNothingIsLost() {
        var id = recorded("amended-twice", "AMT", "Light the canal path");
        var seen = caller.open("/api/outcomes/" + id).getResponse().getHeader("ETag");

        var statuses =
                List.of("Light the towpath", "Light the bridge").stream()
                        .map(title -> amend(id, title, seen))
                        .toList();

        assertThat(statuses).containsExactly(200, 409);
        assertThat(caller.get("/api/outcomes/" + id).get("title").asString())
                .isEqualTo("Light the towpath");
    }

    @Test
    void refusesAnAmendmentWithoutAReasonBesideItsField() {
        var id = recorded("no-reason", "AMN", "Light the canal path");

        var result =
                caller.call(HttpMethod.POST, path(id, "amend"), Map.of("title", "Something else"));

        assertThat(result).hasStatus(400);
        assertThat(caller.json(result).at("/errors/reason").asString())
                .isEqualTo("Enter the reason.");
    }

    @Test
    void knowsNoOutcomeThatIsNotThere() {
        assertThat(caller.open("/api/outcomes/none")).hasStatus(404);
        assertThat(caller.call(HttpMethod.POST, path("none", "amend"), Map.of("reason", "x")))
                .hasStatus(404);
    }

    private int amend(String id, String title, String seen) {
        return caller.call(
                        HttpMethod.POST,
                        path(id, "amend"),
                        Map.of("title", title, "reason", "Read again"),
                        Map.of("If-Match", seen))
                .getResponse()
                .getStatus();
    }

    private String recorded(String name, String code, String title) {
        var meeting = caller.aMeeting(name, code);
        JsonNode recorded =
                caller.post("/api/meetings/" + meeting + "/outcomes", Map.of("title", title));
        return recorded.get("outcomeId").asString();
    }

    private static String path(String id, String what) {
        return "/api/outcomes/" + id + "/" + what;
    }

    private static List<Told> told(String outcomeId) {
        return eventually()
                .until(
                        () ->
                                HeardOnKafka.all().stream()
                                        .filter(each -> outcomeId.equals(each.key()))
                                        .toList(),
                        told -> told.size() == 3);
    }
}
