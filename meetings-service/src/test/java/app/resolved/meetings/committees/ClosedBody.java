package app.resolved.meetings.committees;

import static app.resolved.testkit.Eventually.eventually;

import app.resolved.meetings.Caller;
import app.resolved.meetings.minutes.domain.ReaderRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A closed body with something of everything that others must not see; its id stands in each title.
 */
record ClosedBody(Caller caller, MongoTemplate mongo, String id, String code, String name) {

    /** Makes it unless it is there already: it met, asked, and has a report on its programme. */
    void isThere() {
        caller.put(
                "/api/committees/" + id,
                Map.of("code", code, "name", name, "visibility", "CLOSED"));
        caller.put("/api/meetings/" + id, Map.of("committeeId", id, "date", "2026-11-03"));
        caller.put(
                "/api/meetings/" + id + "/agenda",
                Map.of("items", List.of(Map.of("number", "1", "title", "The " + id + " matter"))));
        if (caller.get("/api/meetings/" + id + "/outcomes").get("items").isEmpty()) {
            caller.post(
                    "/api/meetings/" + id + "/outcomes",
                    Map.of("title", "Ask " + id + " questions"));
        }
        if (caller.get("/api/work-programme?committeeId=" + id).get("items").isEmpty()) {
            caller.post(
                    "/api/work-programme/items",
                    Map.of("committeeId", id, "title", "The " + id + " report"));
        }
        mongo.save(new ReaderRecord(id, id, LocalDate.of(2020, 1, 7), 3, 0, 0, 0));
        eventually()
                .until(() ->
                        !caller.get("/api/outcomes?words=questions&committeeId=" + id)
                                .get("items")
                                .isEmpty());
    }
}
