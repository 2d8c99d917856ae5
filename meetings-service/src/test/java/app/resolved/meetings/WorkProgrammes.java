package app.resolved.meetings;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** Bodies with meetings, and what is on their work programmes. */
@TestComponent
public class WorkProgrammes {

    public static final String ITEMS = "/api/work-programme/items";

    private final Caller caller;

    WorkProgrammes(Caller caller) {
        this.caller = caller;
    }

    public void body(String id, String code) {
        body(id, code, "PUBLIC");
    }

    public void body(String id, String code, String visibility) {
        caller.put(
                "/api/committees/" + id,
                Map.of("code", code, "name", "Committee " + id, "visibility", visibility));
    }

    public void meet(String committee, String id, String date) {
        caller.put("/api/meetings/" + id, Map.of("committeeId", committee, "date", date));
    }

    public JsonNode add(String committee, String title, String slot) {
        return caller.post(ITEMS, Map.of("committeeId", committee, "title", title, "slot", slot));
    }

    public JsonNode addEvery(String committee, String title, String every, String slot) {
        return caller.post(
                ITEMS,
                Map.of("committeeId", committee, "title", title, "every", every, "slot", slot));
    }

    /** What is to come, proposals of other bodies among it. */
    public List<JsonNode> open(String committee) {
        return items(committee, false);
    }

    /** What is done or dropped. */
    public List<JsonNode> over(String committee) {
        return items(committee, true);
    }

    private List<JsonNode> items(String committee, boolean over) {
        return caller.get("/api/work-programme?committeeId=" + committee + "&over=" + over)
                .get("items")
                .valueStream()
                .toList();
    }

    public static String id(JsonNode item) {
        return item.get("itemId").asString();
    }
}
