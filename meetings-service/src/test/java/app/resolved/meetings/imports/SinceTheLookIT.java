package app.resolved.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody changes what a file is about between the look at its rows and the press. */
@MeetingsServiceTest
class SinceTheLookIT {

    @Autowired private Caller caller;
    @Autowired private MongoTemplate mongo;

    @Test
    void importsNothingOnAPressThatSawOtherRowsAndShowsThemAnew() {
        caller.put("/api/committees/ips", Map.of("code", "IPS", "name", "As it was"));
        var file = "code,name\nIPS,As in the file\nIPT,New\n".getBytes(StandardCharsets.UTF_8);
        var look = text(caller.uploadOnPage("/imports?kind=committees", "CLERK", "c.csv", file));
        caller.put("/api/committees/ips", Map.of("code", "IPS", "name", "By hand"));

        var pressed =
                caller.press(
                        "/imports/committees",
                        "CLERK",
                        Map.of("packed", hidden(look, "packed"), "seen", hidden(look, "seen")));
        var again =
                caller.press(
                        "/imports/committees",
                        "CLERK",
                        Map.of(
                                "packed",
                                hidden(look, "packed"),
                                "seen",
                                hidden(text(pressed), "seen")));

        assertThat(pressed).hasStatus(409);
        assertThat(pressed).bodyText().contains("Nothing was imported: somebody", "Import 2 rows");
        assertThat(again).hasRedirectedUrl("/committees");
        assertThat(committee("IPS").getString("name")).isEqualTo("As in the file");
    }

    @Test
    void refusesOverTheApiWhatSomebodyChangedSinceTheDryRun() {
        var file = "code,name\nIPU,New\n";
        var mark = caller.ok(send("committees?dryRun=true", file)).get("mark").asString();
        caller.put("/api/committees/ipu", Map.of("code", "IPU", "name", "By hand"));

        var refused = send("committees?seen=" + mark, file);

        assertThat(refused).hasStatus(409);
        assertThat(committee("IPU").getString("name")).isEqualTo("By hand");
    }

    private static String hidden(String page, String field) {
        var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult send(String kind, String file) {
        return caller.upload(
                "/api/imports/" + kind, "f.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Document committee(String code) {
        return mongo.getCollection("committee").find(new Document("code", code)).first();
    }
}
