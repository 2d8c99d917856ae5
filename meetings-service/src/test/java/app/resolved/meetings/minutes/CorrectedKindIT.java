package app.resolved.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import app.resolved.meetings.minutes.application.ReaderRecords;
import app.resolved.meetings.minutes.domain.Review;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What a clerk said a proposal is counts against how it was read. */
@MeetingsServiceTest
class CorrectedKindIT {

    @Autowired private Caller caller;
    @Autowired private ReaderRecords records;
    @Autowired private MongoTemplate mongo;

    @Test
    void isCountedAsChangedInTheReadersRecord() {
        var meeting = caller.aMeeting("corrected-kind", "CRK");
        int proposals = caller.upload(meeting, SampleMinutes.TEXT).get("proposals").size();
        caller.press(
                "/meetings/" + meeting + "/review/p1",
                "CLERK",
                Map.of("decision", "ACCEPTED", "kind", "RECOMMENDATION"));
        caller.acceptAll(meeting);
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());

        var counted = records.list(Set.of(meeting), List.of(), 1).getFirst();

        assertThat(counted.changed()).isOne();
        assertThat(counted.asRead()).isEqualTo(proposals - 1);
        assertThat(changed(meeting)).isOne();
    }

    @Test
    void isNotGuessedOfAReviewThatWasStoredWithoutWhatWasRead() {
        var meeting = caller.aMeeting("kind-not-read", "KNR");
        caller.upload(meeting, SampleMinutes.TEXT);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(meeting)),
                new Update().unset("proposals.$[].kindRead"),
                Review.class);

        assertThat(changed(meeting)).isZero();
    }

    private long changed(String meeting) {
        return caller.get("/api/meetings/" + meeting + "/review")
                .get("proposals")
                .valueStream()
                .filter(each -> each.get("changed").asBoolean())
                .count();
    }
}
