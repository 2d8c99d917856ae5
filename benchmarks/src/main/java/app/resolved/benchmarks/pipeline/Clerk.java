package app.resolved.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a clerk does by the services' API. */
final class Clerk {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TIME_OUT = Duration.ofMinutes(2);
    private static final LocalDate HELD_ON = LocalDate.of(2026, 9, 15);

    private final HttpClient client = HttpClient.newHttpClient();
    private final DeployedServices services;
    private final String token;

    Clerk(DeployedServices services, String token) {
        this.services = services;
        this.token = token;
    }

    /** One officer with the post that all minutes name. */
    void laysTheCouncil() throws IOException, InterruptedException {
        put(
                "actions",
                "/api/people/officer",
                Map.of(
                        "name",
                        "Ms N Adeyemi",
                        "email",
                        "n.adeyemi@ashmere.example.org",
                        "roles",
                        List.of("OFFICER"),
                        "committeeIds",
                        List.of(),
                        "entitled",
                        false));
        put(
                "actions",
                "/api/posts/highways",
                Map.of("title", "Head of Highways", "holderIds", List.of("officer")));
    }

    /**
     * A meeting that was held, its minutes read and every proposal accepted; how many those are.
     * Each is of a body of its own: no council has one that meets a thousand times.
     */
    int preparesAMeeting(int number, int parts) throws IOException, InterruptedException {
        var body = "panel-" + number;
        var id = meetingId(number);
        put(
                "meetings",
                "/api/committees/" + body,
                Map.of("code", "P" + number, "name", "Panel " + number, "visibility", "PUBLIC"));
        put(
                "meetings",
                "/api/meetings/" + id,
                Map.of("committeeId", body, "date", HELD_ON.toString()));
        post("/api/meetings/" + id + "/hold", "{}", "application/json");
        var review = upload(id, MinutesOfMany.parts(parts));
        var accepted = new ArrayList<Map<String, String>>();
        for (var proposal : review.path("proposals")) {
            var proposalId = proposal.path("proposalId").asString();
            accepted.add(Map.of("proposalId", proposalId, "decision", "ACCEPTED"));
        }
        post(
                "/api/meetings/" + id + "/review/decisions",
                JSON.writeValueAsString(accepted),
                "application/json");
        return accepted.size();
    }

    static String meetingId(int number) {
        return "meeting-" + number;
    }

    /** The ids of the actions that this gave. */
    List<String> issues(String meetingId) throws IOException, InterruptedException {
        var answer = post("/api/meetings/" + meetingId + "/issue", "{}", "application/json");
        var ids = new ArrayList<String>();
        answer.path("actions").forEach(action -> ids.add(action.path("actionId").asString()));
        return ids;
    }

    private JsonNode upload(String id, String minutes) throws IOException, InterruptedException {
        var boundary = "minutes-of-" + id;
        var form =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"minutes.txt\"\r\nContent-Type: text/plain\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(boundary, minutes, boundary);
        return post(
                "/api/meetings/" + id + "/minutes",
                form,
                "multipart/form-data; boundary=" + boundary);
    }

    private JsonNode post(String path, String body, String type)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(services.address("meetings", path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body, UTF_8)));
    }

    private void put(String service, String path, Object body)
            throws IOException, InterruptedException {
        send(
                HttpRequest.newBuilder(services.address(service, path))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body), UTF_8)));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var asked = request.timeout(TIME_OUT).header("Authorization", "Bearer " + token).build();
        var answer = client.send(asked, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s %s: %d %s"
                            .formatted(
                                    asked.method(),
                                    asked.uri(),
                                    answer.statusCode(),
                                    answer.body()));
        }
        return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }
}
