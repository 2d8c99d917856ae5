package app.resolved.localstack.council;

import static app.resolved.localstack.http.Service.MEETINGS;

import app.resolved.localstack.http.Services;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a clerk does with minutes who takes every proposal as read. */
public final class Issuing {
    private final Services services;

    public Issuing(Services services) {
        this.services = services;
    }

    /** Holds the meeting, uploads its minutes, accepts every proposal, issues. */
    public JsonNode issue(String meetingId, Path minutes, boolean backfilled) {
        var meeting = "/api/meetings/" + meetingId;
        services.post(MEETINGS, meeting + "/hold", Map.of());
        services.upload(MEETINGS, meeting + "/minutes", minutes);
        var decisions = accepted(services.get(MEETINGS, meeting + "/review"));
        services.post(MEETINGS, meeting + "/review/decisions", decisions);
        return services.post(MEETINGS, meeting + "/issue", Map.of("backfilled", backfilled));
    }

    private static List<Map<String, Object>> accepted(JsonNode review) {
        var decisions = new ArrayList<Map<String, Object>>();
        for (var proposal : review.path("proposals")) {
            decisions.add(
                    Body.of("proposalId", proposal.path("proposalId").asString())
                            .and("decision", "ACCEPTED")
                            .fields());
        }
        return decisions;
    }
}
