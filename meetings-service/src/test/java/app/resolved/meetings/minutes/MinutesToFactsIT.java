package app.resolved.meetings.minutes;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.HeardOnKafka.Told;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MeetingsServiceTest
class MinutesToFactsIT {

    @Autowired private Caller caller;

    @Test
    void goesFromAnUploadedFileToFactsOnTheTopic() {
        var meeting = caller.aMeeting("whole-path", "WP");

        var review = caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);
        var issued = caller.post("/api/meetings/" + meeting + "/issue", Map.of());

        assertThat(review.get("proposals").size()).isGreaterThan(2);
        assertThat(issued.get("issued").asInt()).isEqualTo(review.get("proposals").size());
        var references =
                issued.get("actions").valueStream().map(each -> each.get("reference").asString());
        assertThat(references).first().isEqualTo("WP 2026/27-01");
        var outcomeIds =
                caller.get("/api/meetings/" + meeting + "/outcomes")
                        .get("items")
                        .valueStream()
                        .map(each -> each.get("outcomeId").asString())
                        .toList();
        eventually().untilAsserted(() -> assertThat(keys(told(meeting))).containsAll(outcomeIds));
        assertThat(told(meeting)).extracting(Told::key).doesNotHaveDuplicates();
        assertThat(caller.get("/api/meetings/" + meeting).get("status").asString())
                .isEqualTo("ACTIONS_ISSUED");
    }

    @Test
    void givesTheFirstResultToASecondPress() {
        var meeting = caller.aMeeting("second-press", "QP");
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);

        var first = caller.post("/api/meetings/" + meeting + "/issue", Map.of());
        var second = caller.post("/api/meetings/" + meeting + "/issue", Map.of("backfilled", true));

        assertThat(second).isEqualTo(first);
        assertThat(caller.get("/api/meetings/" + meeting + "/outcomes").get("items").size())
                .isEqualTo(first.get("issued").asInt());
    }

    @Test
    void carriesThatItIsHistory() {
        var meeting = caller.aMeeting("history", "HI");
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);

        caller.post("/api/meetings/" + meeting + "/issue", Map.of("backfilled", true));

        eventually().untilAsserted(() -> assertThat(told(meeting)).isNotEmpty());
        assertThat(told(meeting))
                .allMatch(each -> each.fact().at("/outcome/backfilled").asBoolean());
    }

    /** A fact that was told twice, as after a slow acknowledgement, stands here once. */
    private static List<Told> told(String meetingId) {
        return HeardOnKafka.all().stream()
                .distinct()
                .filter(each -> each.fact().at("/outcome/meetingId").asString().equals(meetingId))
                .toList();
    }

    private static List<String> keys(List<Told> told) {
        return told.stream().map(Told::key).toList();
    }
}
