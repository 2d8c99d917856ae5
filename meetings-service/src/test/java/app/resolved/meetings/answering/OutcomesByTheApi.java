package app.resolved.meetings.answering;

import app.resolved.meetings.Caller;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Outcomes of a meeting, recorded and listed as a machine does it. */
record OutcomesByTheApi(Caller caller) {

    MvcTestResult record(String meeting, Map<String, ?> body, Map<String, String> headers) {
        return caller.call(
                HttpMethod.POST, "/api/meetings/" + meeting + "/outcomes", body, headers);
    }

    List<JsonNode> of(String meeting) {
        return caller.get("/api/meetings/" + meeting + "/outcomes")
                .get("items")
                .valueStream()
                .toList();
    }
}
