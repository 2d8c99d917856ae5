package app.resolved.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a clerk makes of what was read: ticked at once, split, put together, and kept. */
@MeetingsServiceTest
class ReshapedReviewIT {

    @Autowired private Caller caller;

    @Test
    void acceptsWhatIsTickedInOnePressButNotARequestThatNobodyTookUpAndTakesItBack() {
        var meeting = caller.aMeeting("ticked", "TI");
        int proposals = caller.upload(meeting, SampleMinutes.TEXT).get("proposals").size();
        var review = "/api/meetings/" + meeting + "/review";

        var after = caller.post(review + "/ticked", Map.of());
        var undecided =
                after.get("proposals")
                        .valueStream()
                        .filter(each -> each.get("decision").asString().equals("UNDECIDED"))
                        .toList();
        var back = caller.post(review + "/ticked/take-back", Map.of());

        assertThat(undecided)
                .isNotEmpty()
                .allMatch(each -> each.get("kind").asString().equals("REQUEST"));
        assertThat(back.get("left").asInt()).isEqualTo(proposals);
    }

    @Test
    void splitsMergesAndUndoesByPageAndKeepsWhatWasTypedWhenItDoesNotDo() {
        var meeting = caller.aMeeting("reshaped", "RS");
        int proposals = caller.upload(meeting, SampleMinutes.TEXT).get("proposals").size();
        var card = "/meetings/" + meeting + "/review/p3/reshape";
        var halves =
                Map.of(
                        "what",
                        "split",
                        "title",
                        "Ask <i>once</i>",
                        "secondTitle",
                        "Ask twice",
                        "revision",
                        "0");

        var bad =
                caller.press(
                        card,
                        "CLERK",
                        Map.of(
                                "what",
                                "split",
                                "title",
                                "Ask <i>once</i>",
                                "secondTitle",
                                " ",
                                "revision",
                                "0"));
        var split = caller.press(card, "CLERK", halves);
        var again = caller.press(card, "CLERK", halves);
        int afterSplit = caller.get("/api/meetings/" + meeting + "/review").get("left").asInt();
        caller.press(
                "/meetings/" + meeting + "/review/p" + (proposals + 1) + "/reshape",
                "CLERK",
                Map.of("what", "undo", "revision", "0"));

        assertThat(bad).hasStatus(409);
        assertThat(bad).bodyText().contains("Enter what is asked.", "Ask &lt;i&gt;once&lt;/i&gt;");
        assertThat(split).hasRedirectedUrl("/meetings/" + meeting + "/review#p" + (proposals + 1));
        assertThat(again).hasStatus(409);
        assertThat(afterSplit).isEqualTo(proposals + 1);
        assertThat(caller.get("/api/meetings/" + meeting + "/review").get("left").asInt())
                .isEqualTo(proposals);
    }

    @Test
    void issuesOneActionForADeedThatWasAskedForAndResolved() {
        var meeting = caller.aMeeting("one-deed", "OD");
        var proposals = caller.upload(meeting, SampleMinutes.TEXT).get("proposals");
        var forAction =
                proposals
                        .valueStream()
                        .filter(each -> each.get("purpose").asString().equals("ACTION"))
                        .map(each -> each.get("proposalId").asString())
                        .toList();
        caller.acceptAll(meeting);
        caller.post(
                "/api/meetings/"
                        + meeting
                        + "/review/proposals/"
                        + forAction.getLast()
                        + "/one-deed",
                Map.of("other", forAction.getFirst()));

        var issued = caller.post("/api/meetings/" + meeting + "/issue", Map.of());

        var ids =
                issued.get("actions")
                        .valueStream()
                        .map(each -> each.get("actionId").asString())
                        .toList();
        assertThat(ids).hasSize(forAction.size());
        assertThat(ids.getLast()).isEqualTo(ids.getFirst());
        assertThat(ids.stream().distinct()).hasSize(forAction.size() - 1);
    }

    @Test
    void keepsWhatTheClerkDidAndShowsHowWellMinutesAreRead() {
        var meeting = caller.aMeeting("read-well", "RW");
        int proposals = caller.upload(meeting, SampleMinutes.TEXT).get("proposals").size();
        caller.acceptAll(meeting);
        caller.post(
                "/api/meetings/" + meeting + "/review/decisions",
                List.of(Map.of("proposalId", "p1", "decision", "REJECTED")));
        caller.post(
                "/api/meetings/" + meeting + "/review/proposals",
                Map.of("title", "Ask the police"));
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());

        var page = caller.page("/reader", "CLERK");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Committee read-well, 3 Nov 2026",
                        "Nov 2026",
                        "<polyline",
                        "%d%%".formatted(Math.round(100.0 * (proposals - 1) / proposals)));
        assertThat(caller.page("/reader", "MEMBER")).hasStatus(403);
    }
}
