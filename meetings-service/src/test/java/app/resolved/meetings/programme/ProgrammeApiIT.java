package app.resolved.meetings.programme;

import static app.resolved.meetings.WorkProgrammes.ITEMS;
import static app.resolved.meetings.WorkProgrammes.id;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.WorkProgrammes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@MeetingsServiceTest
class ProgrammeApiIT {

    @Autowired private Caller caller;
    @Autowired private WorkProgrammes programmes;

    @Test
    void movesAnItemToAnotherMeetingWithItsReasonAndTellsIt() {
        programmes.body("wp-move", "WM");
        programmes.meet("wp-move", "wp-move-dec", "2026-12-01");
        programmes.meet("wp-move", "wp-move-jan", "2027-01-12");
        var item = programmes.add("wp-move", "Winter roads", "meeting:wp-move-dec");

        var moved =
                caller.post(
                        ITEMS + "/" + id(item) + "/place",
                        Map.of("slot", "meeting:wp-move-jan", "reason", "Not ready"));

        assertThat(moved.get("status").asString()).isEqualTo("MOVED");
        assertThat(moved.at("/history/1/from").asString()).isEqualTo("Tuesday 1 December 2026");
        assertThat(moved.at("/history/1/to").asString()).isEqualTo("Tuesday 12 January 2027");
        eventually()
                .untilAsserted(() ->
                        assertThat(HeardOnKafka.all())
                                .filteredOn(told -> told.key().equals(id(item)))
                                .extracting(told -> told.fact().at("/item/meetingId").asString())
                                .containsExactly("wp-move-dec", "wp-move-jan"));
    }

    @Test
    void givesTheFirstItemToASecondTryOfTheSameCommand() {
        programmes.body("wp-twice", "WT");
        var given = Map.of("committeeId", "wp-twice", "title", "Winter roads");
        var key = Map.of("Idempotency-Key", "wp-try-1");

        var first = caller.ok(caller.call(HttpMethod.POST, ITEMS, given, key));
        var second = caller.ok(caller.call(HttpMethod.POST, ITEMS, given, key));

        assertThat(id(second)).isEqualTo(id(first));
        assertThat(programmes.open("wp-twice")).hasSize(1);
    }

    @Test
    void tellsTheSecondOfTwoClerksThatTheItemChangedMeanwhile() {
        programmes.body("wp-two", "WO");
        var item = programmes.add("wp-two", "Winter roads", "tbc");
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
        programmes.body("wp-again", "WG");
        programmes.meet("wp-again", "wp-again-dec", "2026-12-01");
        programmes.meet("wp-again", "wp-again-mar", "2027-02-23");
        var each =
                programmes.addEvery(
                        "wp-again", "Performance", "EACH_MEETING", "meeting:wp-again-dec");
        var quarter =
                programmes.addEvery("wp-again", "Budget", "EACH_QUARTER", "meeting:wp-again-dec");
        var year =
                programmes.addEvery(
                        "wp-again", "Annual report", "EACH_YEAR", "meeting:wp-again-dec");

        caller.post(ITEMS + "/" + id(each) + "/done", Map.of());
        caller.post(ITEMS + "/" + id(quarter) + "/drop", Map.of("reason", "Too early"));
        caller.post(ITEMS + "/" + id(year) + "/done", Map.of());
        caller.post(ITEMS + "/" + id(year) + "/done", Map.of());

        assertThat(programmes.open("wp-again"))
                .extracting(
                        item -> item.get("title").asString() + " " + item.get("slot").asString())
                .containsExactlyInAnyOrder(
                        "Performance meeting:wp-again-mar",
                        "Budget meeting:wp-again-mar",
                        "Annual report month:2027-12");
    }

    @Test
    void putsAReferralOnTheOtherProgrammeOnlyOnceItsClerkAcceptsIt() {
        programmes.body("wp-from", "WF");
        programmes.body("wp-to", "WX");
        var item = programmes.add("wp-from", "Void homes", "tbc");

        caller.post(ITEMS + "/" + id(item) + "/refer", Map.of("committeeId", "wp-to"));
        var proposed = programmes.open("wp-to").getFirst();
        var accepted = caller.post(ITEMS + "/" + id(proposed) + "/accept", Map.of("slot", "tbc"));

        assertThat(proposed.get("status").asString()).isEqualTo("PROPOSED");
        assertThat(proposed.get("requestedBy").asString()).isEqualTo("Committee wp-from");
        assertThat(accepted.get("status").asString()).isEqualTo("PLANNED");
    }

    @Test
    void asksTheOtherClerkAgainAboutWhatWasDeclined() {
        programmes.body("wp-again-from", "WAF");
        programmes.body("wp-again-to", "WAT");
        var item = programmes.add("wp-again-from", "Void homes", "tbc");
        var refer = ITEMS + "/" + id(item) + "/refer";
        caller.post(refer, Map.of("committeeId", "wp-again-to"));
        var proposed = ITEMS + "/" + id(programmes.open("wp-again-to").getFirst());
        caller.post(proposed + "/decline", Map.of("reason", "Not ours"));

        caller.put(ITEMS + "/" + id(item), Map.of("title", "Void council homes"));
        caller.post(refer, Map.of("committeeId", "wp-again-to"));

        assertThat(programmes.open("wp-again-to"))
                .singleElement()
                .satisfies(again -> {
                    assertThat(again.get("status").asString()).isEqualTo("PROPOSED");
                    assertThat(again.get("title").asString()).isEqualTo("Void council homes");
                });
        caller.post(proposed + "/decline", Map.of("reason", "Still not ours"));
        assertThat(caller.page(proposed.replace("/api", ""), "CLERK"))
                .bodyText()
                .contains("Accept after all");
        var accepted = caller.post(proposed + "/accept", Map.of("slot", "tbc"));
        assertThat(accepted.get("status").asString()).isEqualTo("PLANNED");
    }

    @Test
    void keepsWhatDroppedOutToBeRead() {
        programmes.body("wp-drop", "WD");
        var item = programmes.add("wp-drop", "Void homes", "tbc");

        caller.post(ITEMS + "/" + id(item) + "/drop", Map.of("reason", "Done by others"));

        assertThat(programmes.open("wp-drop")).isEmpty();
        assertThat(programmes.over("wp-drop"))
                .singleElement()
                .satisfies(over ->
                        assertThat(over.get("reason").asString()).isEqualTo("Done by others"));
    }

    @Test
    void listsByCursorAndRefusesATamperedOne() {
        programmes.body("wp-list", "WL");
        List.of("One", "Two", "Three").forEach(title -> programmes.add("wp-list", title, "tbc"));
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
        programmes.body("wp-bad", "WB2");
        programmes.body("wp-bad-2", "WB3");
        programmes.meet("wp-bad", "wp-bad-past", "2026-11-04");
        caller.post("/api/meetings/wp-bad-past/hold", Map.of());
        programmes.meet("wp-bad-2", "wp-bad-other", "2026-12-01");

        var refused =
                caller.call(
                        HttpMethod.POST,
                        ITEMS,
                        Map.of("committeeId", "wp-bad", "title", "Roads", "slot", slot));

        assertThat(refused).hasStatus(400);
        assertThat(caller.json(refused).at("/errors/slot").isMissingNode()).isFalse();
    }
}
