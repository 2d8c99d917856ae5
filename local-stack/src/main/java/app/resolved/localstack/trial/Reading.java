package app.resolved.localstack.trial;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What meetings-service made of a file before anything was stored.
 *
 * @param attendance those named with their post
 */
record Reading(Path file, String body, LocalDate date, List<Attender> attendance) {

    record Attender(String name, String post) {}

    /**
     * @throws TrialRefused where the minutes do not say which body met, or when
     */
    static Reading of(Path file, JsonNode answer) {
        var heading = answer.path("heading");
        var body = heading.path("body").asString("");
        if (body.isBlank()) {
            throw new TrialRefused(
                    "%s: no body found in the heading; expected a line such as"
                                    .formatted(file.getFileName())
                            + " 'Minutes of a meeting of the Scrutiny Committee held on 3 May"
                            + " 2026'.");
        }
        return new Reading(file, body, date(file, heading), attendance(answer));
    }

    private static LocalDate date(Path file, JsonNode heading) {
        try {
            return LocalDate.parse(heading.path("date").asString(""));
        } catch (DateTimeException e) {
            throw new TrialRefused(
                    "%s: no date of the meeting found; expected one in the heading, such as"
                                    .formatted(file.getFileName())
                            + " 'held on Tuesday, 3 May 2026'.");
        }
    }

    private static List<Attender> attendance(JsonNode answer) {
        var named = new ArrayList<Attender>();
        for (var one : answer.path("attendance")) {
            var name = one.path("name").asString("");
            var post = one.path("post").asString("");
            if (!name.isBlank() && !post.isBlank()) {
                named.add(new Attender(name, post));
            }
        }
        return List.copyOf(named);
    }

    String committeeId() {
        return Slug.of(body);
    }

    String meetingId() {
        return committeeId() + "-" + date;
    }
}
