package app.resolved.meetings.committees;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@MeetingsServiceTest
class BodiesIT {

    @Autowired private Caller caller;

    @Test
    void keepsWhatABodyIsFor() {
        caller.put("/api/committees/board", Map.of("code", "BRD", "name", "Overview Board"));

        var panel =
                caller.put(
                        "/api/committees/panel",
                        Map.of(
                                "code",
                                "PNL",
                                "name",
                                "Housing Panel",
                                "kind",
                                "PANEL",
                                "parentId",
                                "board",
                                "termsOfReference",
                                "To look into housing.\nTo report to the Board.",
                                "capacities",
                                List.of("Crime and Disorder Committee")));

        assertThat(panel.get("parentId").asString()).isEqualTo("board");
        assertThat(caller.page("/committees/panel", "CLERK"))
                .hasStatusOk()
                .bodyText()
                .contains("Panel · PNL", "Overview Board", "Crime and Disorder Committee")
                .contains("To look into housing.\nTo report to the Board.");
    }

    @Test
    void aBodyThatSomebodyElseClosedIsNotOpenedByAFormThatWasOpen() {
        var path = "/committees/overtaken/change";
        caller.put("/api/committees/overtaken", Map.of("code", "OVT", "name", "Overtaken"));
        var form = Map.of("code", "OVT", "name", "Overtaken", "version", "1");
        assertThat(caller.page(path, "CLERK")).bodyText().contains("name=\"version\" value=\"1\"");
        caller.press(path, "CLERK", with(form, "visibility", "CLOSED"));

        var second = caller.press(path, "CLERK", with(form, "termsOfReference", "To look at it."));

        assertThat(second)
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else changed this", "To look at it.");
        assertThat(caller.page("/committees/overtaken", "CLERK"))
                .bodyText()
                .contains("Closed: it leaves no public trace");
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        var fields = new HashMap<>(form);
        fields.put(name, value);
        return fields;
    }

    @Test
    void leavesAClosedBodyClosedWhereNothingIsSaidOfThat() {
        caller.put(
                "/api/committees/shut", Map.of("code", "SHT", "name", "A", "visibility", "CLOSED"));

        var renamed = caller.put("/api/committees/shut", Map.of("code", "SHT", "name", "B"));
        var made = caller.put("/api/committees/unsaid", Map.of("code", "UNS", "name", "New"));

        assertThat(renamed.get("name").asString()).isEqualTo("B");
        assertThat(renamed.get("visibility").asString()).isEqualTo("CLOSED");
        assertThat(made.get("visibility").asString()).isEqualTo("PUBLIC");
    }

    @Test
    void leavesTheKindOfABodyAsItIsWhereNothingIsSaidOfIt() {
        caller.put("/api/committees/whole", Map.of("code", "WHL", "name", "A", "kind", "PANEL"));

        var renamed = caller.put("/api/committees/whole", Map.of("code", "WHL", "name", "B"));
        var made = caller.put("/api/committees/plain", Map.of("code", "PLN", "name", "New"));

        assertThat(renamed.get("name").asString()).isEqualTo("B");
        assertThat(renamed.get("kind").asString()).isEqualTo("PANEL");
        assertThat(made.get("kind").asString()).isEqualTo("COMMITTEE");
    }

    @Test
    void refusesAParentThatIsPartOfTheBodyItself() {
        caller.put("/api/committees/outer", Map.of("code", "OUT", "name", "Outer"));
        caller.put(
                "/api/committees/inner",
                Map.of("code", "INN", "name", "Inner", "parentId", "outer"));

        var refused =
                caller.call(
                        HttpMethod.PUT,
                        "/api/committees/outer",
                        Map.of("code", "OUT", "name", "Outer", "parentId", "inner"));

        assertThat(refused).hasStatus(400);
        assertThat(refused).bodyText().contains("itself part of this one");
    }

    @Test
    void showsAnEmptyChairsSeatUntilSomebodyTakesIt() {
        caller.put("/api/committees/chairless", Map.of("code", "CHL", "name", "Chairless"));

        var before = caller.page("/committees/chairless", "CLERK");
        caller.put(
                "/api/committees/chairless/seats/s1",
                Map.of("role", "CHAIR", "name", "Councillor N Achebe", "from", "2026-05-19"));

        assertThat(before).bodyText().contains("Nobody has the chair");
        assertThat(caller.page("/committees/chairless", "CLERK"))
                .bodyText()
                .contains("Councillor N Achebe")
                .doesNotContain("Nobody has the chair");
        eventually()
                .untilAsserted(() ->
                        assertThat(HeardOnKafka.all())
                                .filteredOn(told -> told.key().equals("chairless"))
                                .extracting(HeardOnKafka.Told::type)
                                .contains("committee.seats-changed.v1"));
    }

    @Test
    void seatsSomebodyOnThePageAndEndsTheTerm() {
        caller.put("/api/committees/seated", Map.of("code", "SEA", "name", "Seated"));
        var path = "/committees/seated/members";

        var added =
                caller.press(
                        path,
                        "CLERK",
                        Map.of(
                                "name", "Councillor L Quayle",
                                "role", "VICE_CHAIR",
                                "from.day", "19",
                                "from.month", "5",
                                "from.year", "2026"));
        var seatId = caller.get("/api/committees/seated/seats").get(0).get("seatId").asString();
        caller.press(
                path + "/" + seatId + "/end",
                "CLERK",
                Map.of("until.day", "1", "until.month", "9", "until.year", "2026"));

        assertThat(added).hasRedirectedUrl(path);
        assertThat(caller.get("/api/committees/seated/seats").get(0).get("until").asString())
                .isEqualTo("2026-09-01");
        assertThat(caller.page(path, "MEMBER"))
                .bodyText()
                .contains("Councillor L Quayle", "Vice-chair", "Past")
                .doesNotContain("End the term");
    }

    @Test
    void refusesADayThatDoesNotExistBesideItsField() {
        caller.put("/api/committees/leap", Map.of("code", "LEA", "name", "Leap"));

        var page =
                caller.press(
                        "/committees/leap/members",
                        "CLERK",
                        Map.of(
                                "name", "Councillor L Quayle",
                                "role", "MEMBER",
                                "from.day", "29",
                                "from.month", "2",
                                "from.year", "2027"));

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains("Enter the first day of the term");
    }

    @Test
    void letsNobodyButTheClerkChangeABody() {
        caller.put("/api/committees/kept", Map.of("code", "KPT", "name", "Kept"));

        for (var path : List.of("change", "members", "succession", "succession/undo")) {
            assertThat(caller.press("/committees/kept/" + path, "CHAIR", Map.of())).hasStatus(403);
        }
        assertThat(caller.page("/committees/kept", "PARTNER")).hasStatus(403);
    }

    @Test
    void refusesWhatACallerMayNotSet() {
        var body =
                Map.of(
                        "code", "MAS",
                        "name", "Mass",
                        "succeededBy", "board",
                        "seats", List.of(Map.of("role", "CHAIR", "name", "X")));

        assertThat(caller.call(HttpMethod.PUT, "/api/committees/mass", body)).hasStatus(400);
        assertThat(caller.call(HttpMethod.GET, "/api/committees/mass", Map.of())).hasStatus(404);
    }

    @Test
    void refusesAnOperatorWhereAnIdBelongs() {
        var refused =
                caller.call(
                        HttpMethod.PUT,
                        "/api/committees/op",
                        Map.of("code", "OP", "name", "Op", "parentId", Map.of("$ne", "x")));

        assertThat(refused).hasStatus(400);
    }

    @Test
    void tellsOneOfTwoClerksThatTheOtherWasQuicker() {
        caller.put("/api/committees/twice", Map.of("code", "TWC", "name", "Twice"));
        var seat = Map.of("role", "MEMBER", "name", "Councillor L Quayle", "from", "2026-05-19");
        var seen = Map.of("If-Match", "\"1\"");

        var first = caller.call(HttpMethod.PUT, "/api/committees/twice/seats/a", seat, seen);
        var second = caller.call(HttpMethod.PUT, "/api/committees/twice/seats/b", seat, seen);

        assertThat(first).hasStatusOk();
        assertThat(second).hasStatus(409);
        assertThat(caller.get("/api/committees/twice/seats").size()).isEqualTo(1);
    }
}
