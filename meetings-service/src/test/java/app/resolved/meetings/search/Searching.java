package app.resolved.meetings.search;

import static app.resolved.testkit.Eventually.eventually;

import app.resolved.meetings.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records outcomes and looks for them, as a clerk by the API. */
final class Searching {

    private final Caller caller;

    Searching(Caller caller) {
        this.caller = caller;
    }

    String record(String meeting, String title, @Nullable String madeTo) {
        var body =
                madeTo == null ? Map.of("title", title) : Map.of("title", title, "madeTo", madeTo);
        return caller.post("/api/meetings/" + meeting + "/outcomes", body)
                .get("outcomeId")
                .asString();
    }

    void found(String query, int many) {
        eventually().until(() -> titles(query).size() == many);
    }

    List<String> titles(String query) {
        return caller.get("/api/outcomes?" + query)
                .get("items")
                .valueStream()
                .map(each -> each.get("title").asString())
                .toList();
    }
}
