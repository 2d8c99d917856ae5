package app.resolved.meetings.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@MeetingsServiceTest
class ProgrammeApiIT {

    private static final String ITEMS = "/api/work-programme/items";

    @Autowired private Caller caller;

    @Test
    void movesAnItemToAnotherMeetingWithItsReasonAndTellsIt() {
        body("wp-move", "WM");
        meet("wp-move", "wp-move-dec", "2026-12-01");
        meet("wp-move", "wp-move-jan", "2027-01-12");
        var item = add("wp-move", "Winter roads", "meeting:wp-move-dec");

        var moved =
                caller.post(
                        ITEMS + "/" + id(item) + "/place",
                        Map.of("slot", "meeting:wp-move-jan", "reason", "Not ready"));

        assertThat(moved.get("status").asString()).isEqualTo("MOVED");
        assertThat(moved.at("/history/1/from").asString()).isEqualTo("Tuesday 1 December 2026");
        assertThat(moved.at("/history/1/to").asString()).isEqualTo("Tuesday 12 January 2027");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(HeardOnKafka.all())
                                .filteredOn(told -> told.key().equals(id(item)))
                                .extracting(told -> told.fact().at("/item/meetingId").asString())
                                .containsExactly("wp-move-dec", "wp-move-jan"));
    }

    @Test
    void givesTheFirstItemToASecondTryOfTheSameCommand() {
        body("wp-twice", "WT");
        var given = Map.of("committeeId", "wp-twice", "title", "Winter roads");
        var key = Map.of("Idempotency-Key", "wp-try-1");

        var first = caller.ok(caller.call(HttpMethod.POST, ITEMS, given, key));
        var second = caller.ok(caller.call(HttpMethod.POST, ITEMS, given, key));

        assertThat(id(second)).isEqualTo(id(first));
        assertThat(open("wp-twice")).hasSize(1);
    }

    @Test
    void tellsTheSecondOfTwoClerksThatTheItemChangedMeanwhile() {
        body("wp-two", "WO");
        var item = add("wp-two", "Winter roads", "tbc");
        var seen = Map.of("If-Match", "\"1\"");
        var path = ITEMS + "/" + id(item) + "/place";

        var first = caller.call(HttpMethod.POST, path, Map.of("slot", "month:2027-03"), seen);
        var second = caller.call(HttpMethod.POST, path, Map.of("slot", "month:2027-04"), seen);

        assertThat(first).hasStatusOk();
        assertThat(second).hasStatus(409);
        assertThat(caller.get(ITEMS + "/" + id(item)).get("slot").asString())
                .isEqualTo("month:2027-03");
    }

    @Test
    void plansTheNextOccurrenceOfWhatComesAgain() {
        body("wp-again", "WG");
        meet("wp-again", "wp-again-dec", "2026-12-01");
        meet("wp-again", "wp-again-mar", "2027-02-23");
        var each = addEvery("wp-again", "Performance", "EACH_MEETING", "meeting:wp-again-dec");
        var quarter = addEvery("wp-again", "Budget", "EACH_QUARTER", "meeting:wp-again-dec");
        var year = addEvery("wp-again", "Annual report", "EACH_YEAR", "meeting:wp-again-dec");

        caller.post(ITEMS + "/" + id(each) + "/done", Map.of());
        caller.post(ITEMS + "/" + id(quarter) + "/drop", Map.of("reason", "Too early"));
        caller.post(ITEMS + "/" + id(year) + "/done", Map.of());
        caller.post(ITEMS + "/" + id(year) + "/done", Map.of());

        assertThat(open("wp-again"))
                .extracting(
                        item -> item.get("title").asString() + " " + item.get("slot").asString())
                .containsExactlyInAnyOrder(
                        "Performance meeting:wp-again-mar",
                        "Budget meeting:wp-again-mar",
                        "Annual report month:2027-12");
    }

    @Test
    void putsAReferralOnTheOtherProgrammeOnlyOnceItsClerkAcceptsIt() {
        body("wp-from", "WF");
        body("wp-to", "WX");
        var item = add("wp-from", "Void homes", "tbc");

        caller.post(ITEMS + "/" + id(item) + "/refer", Map.of("committeeId", "wp-to"));
        var proposed = open("wp-to").getFirst();
        var accepted = caller.post(ITEMS + "/" + id(proposed) + "/accept", Map.of("slot", "tbc"));

        assertThat(proposed.get("status").asString()).isEqualTo("PROPOSED");
        assertThat(proposed.get("requestedBy").asString()).isEqualTo("Committee wp-from");
        assertThat(accepted.get("status").asString()).isEqualTo("PLANNED");
    }

    @Test
    void keepsWhatDroppedOutToBeRead() {
        body("wp-drop", "WD");
        var item = add("wp-drop", "Void homes", "tbc");

        caller.post(ITEMS + "/" + id(item) + "/drop", Map.of("reason", "Done by others"));

        assertThat(open("wp-drop")).isEmpty();
        assertThat(items("wp-drop", "&over=true"))
                .singleElement()
                .satisfies(over ->
                        assertThat(over.get("reason").asString()).isEqualTo("Done by others"));
    }

    @Test
    void listsByCursorAndRefusesATamperedOne() {
        body("wp-list", "WL");
        List.of("One", "Two", "Three").forEach(title -> add("wp-list", title, "tbc"));
        var path = "/api/work-programme?committeeId=wp-list&limit=2";

        var first = caller.get(path);
        var second = caller.get(path + "&after=" + first.get("next").asString());

        assertThat(second.get("items").size()).isEqualTo(1);
        assertThat(Stream.of(first, second).flatMap(page -> page.get("items").valueStream()))
                .extracting(item -> item.get("title").asString())
                .containsExactlyInAnyOrder("One", "Two", "Three");
        assertThat(caller.open(path + "&after=x" + first.get("next").asString())).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meeting:no-such",
                "meeting:wp-bad-past",
                "meeting:wp-bad-other",
                "month:2026-13",
                "month:1999-01",
                "soon"
            })
    void refusesAPlaceThatIsNone(String slot) {
        body("wp-bad", "WB2");
        body("wp-bad-2", "WB3");
        meet("wp-bad", "wp-bad-past", "2026-11-04");
        caller.post("/api/meetings/wp-bad-past/hold", Map.of());
        meet("wp-bad-2", "wp-bad-other", "2026-12-01");

        var refused =
                caller.call(
                        HttpMethod.POST,
                        ITEMS,
                        Map.of("committeeId", "wp-bad", "title", "Roads", "slot", slot));

        assertThat(refused).hasStatus(400);
        assertThat(caller.json(refused).at("/errors/slot").isMissingNode()).isFalse();
    }

    @Test
    void plansWhatAnOutcomePutsOnTheProgrammeOnceAndTiedToItsAction() {
        body("wp-outcome", "WU");
        body("wp-other", "WV");
        meet("wp-outcome", "wp-outcome-nov", "2026-11-03");
        meet("wp-outcome", "wp-outcome-mar", "2027-03-09");
        var outcome =
                caller.post(
                        "/api/meetings/wp-outcome-nov/outcomes",
                        Map.of(
                                "title", "Report on winter roads",
                                "wording", "that winter roads be added to the work programme",
                                "due", "in March",
                                "madeTo", "Head of Highways"));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(open("wp-outcome")).hasSize(1));
        var item = open("wp-outcome").getFirst();
        assertThat(item.get("slot").asString()).isEqualTo("meeting:wp-outcome-mar");
        assertThat(item.get("reference").asString()).isEqualTo(outcome.get("reference").asString());
        assertThat(item.get("lead").asString()).isEqualTo("Head of Highways");
    }

    @Test
    void proposesToTheBodyThatAnOutcomeRefersTo() {
        body("wp-refers", "WR");
        body("wp-referred", "WQ");
        meet("wp-refers", "wp-refers-nov", "2026-11-03");

        caller.post(
                "/api/meetings/wp-refers-nov/outcomes",
                Map.of(
                        "title", "Void homes",
                        "wording", "that void homes be referred to Committee wp-referred"));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(open("wp-referred"))
                                .singleElement()
                                .satisfies(item ->
                                        assertThat(item.get("status").asString())
                                                .isEqualTo("PROPOSED")));
        assertThat(open("wp-refers")).isEmpty();
    }

    private void body(String id, String code) {
        caller.put("/api/committees/" + id, Map.of("code", code, "name", "Committee " + id));
    }

    private void meet(String committee, String id, String date) {
        caller.put("/api/meetings/" + id, Map.of("committeeId", committee, "date", date));
    }

    private JsonNode add(String committee, String title, String slot) {
        return caller.post(ITEMS, Map.of("committeeId", committee, "title", title, "slot", slot));
    }

    private JsonNode addEvery(String committee, String title, String every, String slot) {
        return caller.post(
                ITEMS,
                Map.of("committeeId", committee, "title", title, "every", every, "slot", slot));
    }

    private List<JsonNode> open(String committee) {
        return items(committee, "");
    }

    private List<JsonNode> items(String committee, String more) {
        return caller.get("/api/work-programme?committeeId=" + committee + more)
                .get("items")
                .valueStream()
                .toList();
    }

    private static String id(JsonNode item) {
        return item.get("itemId").asString();
    }
}
