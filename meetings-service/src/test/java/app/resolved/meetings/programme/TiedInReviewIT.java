package app.resolved.meetings.programme;

import static app.resolved.meetings.WorkProgrammes.id;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import app.resolved.meetings.WorkProgrammes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A report that the minutes ask for and that is on the work programme already. */
@MeetingsServiceTest
class TiedInReviewIT {

    private static final String RESERVES = "use of reserves";

    @Autowired private Caller caller;
    @Autowired private WorkProgrammes programmes;

    @Test
    void isSuggestedInTheReviewAndTiedToItsActionWhenThatIsIssued() {
        var meeting = caller.aMeeting("tied-review", "TRV");
        var item = add("tied-review", "Use of reserves");
        caller.upload(meeting, SampleMinutes.TEXT);
        var asked = asked(meeting);
        var path = "/meetings/" + meeting + "/review";

        var suggested = asked.at("/looksPlanned/itemId").asString();
        var shown = caller.page(path, "CLERK");
        caller.press(
                path + "/" + asked.get("proposalId").asString() + "/reshape",
                "CLERK",
                Map.of("what", "planned", "other", item, "revision", "0"));
        var after = asked(meeting);
        var tied = caller.page(path, "CLERK");
        caller.acceptAll(meeting);
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());

        assertThat(suggested).isEqualTo(item);
        assertThat(shown).bodyText().contains("Is it on the work programme already");
        assertThat(after.at("/planned/itemId").asString()).isEqualTo(item);
        assertThat(tied)
                .bodyText()
                .contains("It does not come with that")
                .doesNotContain("Is it on the work programme already");
        eventually().until(() -> !caller.get(items(item)).get("reference").isNull());
        assertThat(caller.get(items(item)).at("/history/1/what").asString()).isEqualTo("TIED");
    }

    @Test
    void isNotTiedOnceTheClerkTookItBackAndOneOfTwoIsTold() {
        var meeting = caller.aMeeting("tied-back", "TRB");
        var item = add("tied-back", "Use of reserves");
        caller.upload(meeting, SampleMinutes.TEXT);
        var press =
                "/api/meetings/"
                        + meeting
                        + "/review/proposals/"
                        + asked(meeting).get("proposalId").asString();
        var first = Map.of("other", item, "revision", 0);

        caller.post(press + "/on-programme", first);
        var second = caller.call(HttpMethod.POST, press + "/on-programme", first);
        caller.post(press + "/not-on-programme", Map.of("other", item));
        var unknown =
                caller.call(HttpMethod.POST, press + "/on-programme", Map.of("other", "none"));

        assertThat(second).hasStatus(409);
        assertThat(unknown).hasStatus(404);
        assertThat(asked(meeting).get("planned").isNull()).isTrue();
        assertThat(asked(meeting).get("looksPlanned").isNull()).isTrue();
    }

    @Test
    void makesNoSecondItemOfWhatIsToBeAddedAndIsThere() {
        var meeting = caller.aMeeting("tied-once", "TRO");
        var item = add("tied-once", "Bus shelters");
        caller.upload(meeting, minutesThatAdd());
        var proposal = proposals(meeting).getFirst().get("proposalId").asString();
        caller.post(
                "/api/meetings/" + meeting + "/review/proposals/" + proposal + "/on-programme",
                Map.of("other", item));
        caller.acceptAll(meeting);
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());

        eventually().until(() -> !caller.get(items(item)).get("reference").isNull());
        assertThat(caller.get("/api/work-programme?committeeId=tied-once").get("items")).hasSize(1);
    }

    private JsonNode asked(String meeting) {
        return proposals(meeting).stream()
                .filter(each -> each.get("sentence").asString().contains(RESERVES))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> proposals(String meeting) {
        return caller.get("/api/meetings/" + meeting + "/review")
                .get("proposals")
                .valueStream()
                .toList();
    }

    private String add(String committee, String title) {
        return id(programmes.add(committee, title, "tbc"));
    }

    private static String items(String item) {
        return "/api/work-programme/items/" + item;
    }

    private static String minutesThatAdd() {
        return """
        MINUTES of a meeting of the Scrutiny Committee held on Tuesday 3 November 2026

        PRESENT: Mrs J Alder (Chairman), Mr P Quill and Ms T Fernsby

        12. Bus shelters

        RESOLVED that a report on bus shelters be added to the Committee's work programme.
        """;
    }
}
