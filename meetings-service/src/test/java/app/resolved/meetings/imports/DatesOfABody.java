package app.resolved.meetings.imports;

import app.resolved.meetings.Caller;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A body's dates, sent in by the API, and the meetings that came of them. */
record DatesOfABody(Caller caller, MongoTemplate mongo) {

    void body(String id, String code) {
        caller.put("/api/committees/" + id, Map.of("code", code, "name", "Committee " + id));
    }

    MvcTestResult send(String query, String file) {
        return upload(query, file.getBytes(StandardCharsets.UTF_8));
    }

    MvcTestResult upload(String query, byte[] file) {
        var path = query.startsWith("&") ? "?" + query.substring(1) : "?committeeId=" + query;
        return caller.upload("/api/imports/dates" + path, "d.ics", file);
    }

    List<Document> meetings(String body) {
        return mongo.getCollection("meeting")
                .find(new Document("committeeId", body))
                .into(new ArrayList<>());
    }

    static List<String> fates(JsonNode shown) {
        return shown.get("rows").valueStream().map(row -> row.get("fate").asString()).toList();
    }
}
