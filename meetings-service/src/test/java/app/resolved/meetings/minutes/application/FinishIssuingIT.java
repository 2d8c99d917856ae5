package app.resolved.meetings.minutes.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.outcomes.domain.Outcome;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** The steps of issuing are taken again by whoever looks, while the press is still at them. */
@MeetingsServiceTest
class FinishIssuingIT {

    private static final int AT_ONCE = 4;

    @Autowired private Caller caller;
    @Autowired private IssueActions issueActions;
    @Autowired private FinishIssuing finishIssuing;
    @Autowired private MongoTemplate mongo;

    @Test
    void takingTheStepsBesideThePressDoublesNothing() throws Exception {
        var meeting = caller.aMeeting("finish-beside", "FB");
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);
        var together = new CountDownLatch(AT_ONCE);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < AT_ONCE; n++) {
                threads.submit(() -> press(meeting, together));
            }
        }
        finishIssuing.finishAll();

        assertThat(caller.get("/api/meetings/" + meeting + "/review").get("status").asString())
                .isEqualTo("ISSUED");
        assertThat(stored(meeting)).isNotEmpty().allSatisfy(FinishIssuingIT::wasWrittenOnce);
        assertThat(outcomes(meeting)).extracting(each -> each.get("reference")).isNotEmpty();
    }

    @Test
    void takingTheStepsOnceMoreUndoesNothingThatAClerkChangedSince() {
        var meeting = caller.aMeeting("finish-again", "FA");
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);
        var issued = caller.post("/api/meetings/" + meeting + "/issue", Map.of());
        var id = issued.at("/actions/0/outcomeId").asString();
        caller.post(
                "/api/outcomes/" + id + "/amend",
                Map.of("title", "As the clerk put it", "reason", "Clearer"));

        issuingStill(meeting);
        finishIssuing.finishAll();

        assertThat(caller.get("/api/meetings/" + meeting + "/review").get("status").asString())
                .isEqualTo("ISSUED");
        assertThat(caller.get("/api/outcomes/" + id).get("title").asString())
                .isEqualTo("As the clerk put it");
        assertThat(stored(meeting))
                .filteredOn(each -> !each.getString("_id").equals(id))
                .isNotEmpty()
                .allSatisfy(FinishIssuingIT::wasWrittenOnce);
    }

    @Test
    void thatCannotBeFinishedHoldsUpNothingBehindIt() {
        var broken = IntStream.range(0, 45).mapToObj("finish-0-%02d"::formatted).toList();
        broken.forEach(this::issuingOfAMeetingThatIsGone);
        var meeting = caller.aMeeting("finish-last", "FL");
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());
        issuingStill(meeting);

        finishIssuing.finishAll();
        broken.forEach(this::forget);

        assertThat(caller.get("/api/meetings/" + meeting + "/review").get("status").asString())
                .isEqualTo("ISSUED");
    }

    private void issuingOfAMeetingThatIsGone(String id) {
        reviews().insertOne(new Document("_id", id).append("status", "ISSUING"));
    }

    private void forget(String id) {
        reviews().deleteOne(new Document("_id", id));
    }

    private Object press(String meeting, CountDownLatch together) throws InterruptedException {
        together.countDown();
        together.await();
        return issueActions.issue(meeting, false, new Command("press", null, "Ms Penrose"));
    }

    /** As the look of another process found it, just before the press ended. */
    private void issuingStill(String meeting) {
        reviews()
                .updateOne(
                        new Document("_id", meeting),
                        new Document("$set", new Document("status", "ISSUING"))
                                .append("$unset", new Document("stream.commands", "")));
    }

    private MongoCollection<Document> reviews() {
        return mongo.getCollection(mongo.getCollectionName(Review.class));
    }

    private List<Document> stored(String meeting) {
        return mongo.getCollection(mongo.getCollectionName(Outcome.class))
                .find(new Document("meetingId", meeting))
                .into(new ArrayList<>());
    }

    private static void wasWrittenOnce(Document outcome) {
        assertThat(outcome.get("stream", Document.class).get("sequence", Number.class).longValue())
                .isEqualTo(1);
    }

    private List<JsonNode> outcomes(String meeting) {
        return caller.get("/api/meetings/" + meeting + "/outcomes")
                .get("items")
                .valueStream()
                .toList();
    }
}
