package app.resolved.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What a council has comes in from CSV: a look first, then all rows or none. */
@MeetingsServiceTest
class ImportsIT {

    @Autowired private Caller caller;
    @Autowired private MongoTemplate mongo;

    @Test
    void looksFirstAndThenImportsAChildBeforeItsParentAndAgainChangesNothing() {
        var file = "code,name,parent\nIMC,Imported child,IMP\nIMP,Imported parent,\n";

        var look = caller.ok(send("committees?dryRun=true", file));
        var nothing = count("committee", "code", "IMP");
        var imported = caller.ok(send("committees", file));
        var again = caller.ok(send("committees", file));

        assertThat(look.get("created").asInt()).isEqualTo(2);
        assertThat(look.get("imported").asBoolean()).isFalse();
        assertThat(nothing).isZero();
        assertThat(imported.get("created").asInt()).isEqualTo(2);
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(committee("IMC").getString("parentId"))
                .isEqualTo(committee("IMP").getString("_id"));
    }

    @Test
    void importsNothingWhileOneRowIsWrongAndNamesItsLineAndColumn() {
        caller.put("/api/committees/dated", Map.of("code", "DAT", "name", "Dated"));
        var file =
                "committee,date,time\n"
                        + "DAT,03/11/2026,10:00\n"
                        + "DAT,29 February 2027,10:00\n"
                        + "NONE,1/2/2027,\n";

        var look = caller.ok(send("meetings?dryRun=true", file));
        var refused = send("meetings", file);

        assertThat(fates(look)).containsExactly("NEW", "WRONG", "WRONG");
        assertThat(look.at("/rows/1/line").asInt()).isEqualTo(3);
        assertThat(look.at("/rows/1/column").asString()).isEqualTo("date");
        assertThat(look.at("/rows/1/message").asString()).contains("29 February 2027");
        assertThat(refused).hasStatus(400);
        assertThat(refused)
                .bodyText()
                .contains("Nothing was imported", "line 3, date", "line 4, committee");
        assertThat(count("meeting", "committeeId", "dated")).isZero();
    }

    @Test
    void importsMeetingsInAnyWayOfWritingADateAndMovesNoneTwice() {
        caller.put("/api/committees/ways", Map.of("code", "WAY", "name", "Ways"));
        var file =
                "committee;date;time;status\n"
                        + "WAY;03/09/2024;10.30am;held\n"
                        + "Ways;3 December 2024;14:00;cancelled\n"
                        + "way;2024-12-10;;\n";

        caller.ok(send("meetings", file));
        var again = caller.ok(send("meetings", file));
        var moved = caller.ok(send("meetings", "committee,date,time\nWAY,10/12/2024,18:00\n"));

        assertThat(again.get("unchanged").asInt()).isEqualTo(3);
        assertThat(moved.get("changed").asInt()).isEqualTo(1);
        assertThat(mongo.getCollection("meeting").find(new Document("committeeId", "ways")))
                .extracting(each -> each.getString("status"))
                .containsExactlyInAnyOrder("HELD", "CANCELLED", "SCHEDULED");
    }

    @Test
    void writesOnlyTheRestWhereSomeRowsAreThereAlready() {
        var first = "code,name\nCRA,Crash one\n";
        caller.ok(send("committees", first));

        var rest = caller.ok(send("committees", first + "CRB,Crash two\n"));
        var again = caller.ok(send("committees", first + "CRB,Crash two\n"));

        assertThat(fates(rest)).containsExactly("UNCHANGED", "NEW");
        assertThat(fates(again)).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(count("committee", "code", "CRB")).isEqualTo(1);
    }

    @Test
    void putsBackWhatSomebodyChangedSinceWithTheSameFile() {
        var file = "id,code,name\nback,BCK,As imported\n";
        caller.ok(send("committees", file));
        caller.put("/api/committees/back", Map.of("code", "BCK", "name", "By hand"));

        var again = caller.ok(send("committees", file));

        assertThat(fates(again)).containsExactly("CHANGED");
        assertThat(committee("BCK").getString("name")).isEqualTo("As imported");
    }

    @Test
    void leavesABodyClosedWhereTheFileDoesNotSayHowVisibleItIs() {
        caller.put(
                "/api/committees/shut",
                Map.of("code", "SHT", "name", "Shut", "visibility", "CLOSED"));

        caller.ok(send("committees", "code,name,visibility\nSHT,Shut away,\n"));

        assertThat(committee("SHT").getString("visibility")).isEqualTo("CLOSED");
        assertThat(committee("SHT").getString("name")).isEqualTo("Shut away");
    }

    @Test
    void seatsMembersAndRefusesASecondChairOfTheSameTime() {
        caller.put("/api/committees/table", Map.of("code", "TBL", "name", "Table"));
        var file =
                "committee,name,role,from,until\n"
                        + "TBL,Cllr B New,chair,1/6/2026,\n"
                        + "TBL,Cllr A Old,chair,19/5/2025,31/5/2026\n";

        caller.ok(send("members", file));
        var second = send("members", "committee,name,role,from\nTBL,Cllr C Late,chair,1/7/2026\n");

        assertThat(caller.get("/api/committees/table/seats").size()).isEqualTo(2);
        assertThat(second).hasStatus(400);
        assertThat(second).bodyText().contains("line 2, from", "Cllr B New has the chair");
    }

    @Test
    void namesRowsAboutTheSameThingAndColumnsNobodyKnows() {
        var twice =
                caller.ok(send("committees?dryRun=true", "id,code,name\nx1,DUA,One\nx1,DUB,Two\n"));
        var unknown = send("committees", "code,name,colour\nDUC,Three,red\n");

        assertThat(twice.at("/rows/1/message").asString()).contains("Line 2 is about the same");
        assertThat(twice.at("/rows/1/column").asString()).isEqualTo("id");
        assertThat(unknown).hasStatus(400);
        assertThat(unknown).bodyText().contains("colour", "The columns of committees are");
    }

    @Test
    void readsWindows1252() {
        var file =
                "code,name\nWIN,Caf\u00e9 \u2013 Committee\n"
                        .getBytes(Charset.forName("windows-1252"));

        caller.ok(caller.upload("/api/imports/committees", "c.csv", file));

        assertThat(committee("WIN").getString("name")).isEqualTo("Caf\u00e9 \u2013 Committee");
    }

    @Test
    void refusesMoreThanTwoMegabytes() {
        var refused =
                caller.upload("/api/imports/committees", "c.csv", new byte[2 * 1024 * 1024 + 1]);

        assertThat(refused).hasStatus(413);
    }

    @Test
    void letsAClerkOfAllBodiesImportOnPages() {
        var file = "code,name\nIPG,<b>Page</b>\n".getBytes(StandardCharsets.UTF_8);

        var look = lookOnPage("CLERK", file);
        var packed = Pattern.compile("name=\"packed\" value=\"([^\"]+)\"");
        var found = packed.matcher(text(look));
        assertThat(found.find()).isTrue();
        var pressed =
                caller.press("/imports/committees", "CLERK", Map.of("packed", found.group(1)));

        assertThat(look).bodyText().contains("Import 1 row", "New", "&lt;b&gt;Page");
        assertThat(pressed).hasRedirectedUrl("/committees");
        assertThat(committee("IPG").getString("name")).isEqualTo("<b>Page</b>");
    }

    @Test
    void offersNoPressWhileARowIsWrong() {
        var look =
                lookOnPage("CLERK", "code,name\nlower case,X\n".getBytes(StandardCharsets.UTF_8));

        assertThat(look).hasStatusOk();
        assertThat(look)
                .bodyText()
                .contains("Nothing can be imported yet", "capital letters")
                .doesNotContain("name=\"packed\"");
    }

    @Test
    void isForNobodyElse() {
        for (var role : new String[] {"CHAIR", "MEMBER", "OFFICER", "PARTNER", "ADMINISTRATOR"}) {
            assertThat(caller.page("/imports", role)).hasStatus(403);
            assertThat(lookOnPage(role, new byte[] {'x'})).hasStatus(403);
            assertThat(caller.press("/imports/committees", role, Map.of("packed", "x")))
                    .hasStatus(403);
        }
    }

    @Test
    void handsOutSamplesThatCanBeImported() {
        for (var kind : new String[] {"committees", "meetings", "members"}) {
            var sample = caller.page("/imports/sample-" + kind + ".csv", "CLERK");

            assertThat(sample).hasStatusOk();
            var file = text(sample);
            var own = file.replace("SC,", "SMPL,").replace("HSP,", "SMPH,").replace("CB,", "SMPB,");
            assertThat(send(kind, own.replace(",SC", ",SMPL"))).hasStatusOk();
        }
        assertThat(caller.open("/api/imports/colours")).hasStatus4xxClientError();
        assertThat(caller.call(HttpMethod.POST, "/api/imports/committees", "x"))
                .hasStatus4xxClientError();
    }

    private MvcTestResult lookOnPage(String role, byte[] file) {
        return caller.uploadOnPage("/imports?kind=committees", role, "c.csv", file);
    }

    private MvcTestResult send(String kind, String file) {
        return caller.upload(
                "/api/imports/" + kind, "f.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> fates(JsonNode shown) {
        return shown.get("rows").valueStream().map(row -> row.get("fate").asString()).toList();
    }

    private long count(String collection, String field, String value) {
        return mongo.getCollection(collection).countDocuments(new Document(field, value));
    }

    private Document committee(String code) {
        return mongo.getCollection("committee").find(new Document("code", code)).first();
    }
}
