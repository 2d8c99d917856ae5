package app.resolved.meetings.search;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.search.application.SearchIndex;
import app.resolved.testkit.Eventually;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Each outcome has one searchable copy, written where it says something new. */
@MeetingsServiceTest
class SearchCopiesIT {

    @Autowired private OutcomeList outcomes;
    @Autowired private SearchIndex index;
    @Autowired private MongoTemplate mongo;

    private final Caller caller;
    private final Searching searching;

    SearchCopiesIT(@Autowired Caller caller) {
        this.caller = caller;
        this.searching = new Searching(caller);
    }

    @Test
    void copiesThatOfWhichNothingIsToldWithItsMeeting() {
        var meeting = caller.aMeeting("search-untold", "QSU");
        var proposals = caller.upload(meeting, SampleMinutes.TEXT).get("proposals");
        proposals.forEach(proposal -> markExempt(meeting, proposal));
        caller.acceptAll(meeting);

        caller.post("/api/meetings/" + meeting + "/issue", Map.of());

        var untold = outcomes.untold(meeting, 10);
        assertThat(untold).isNotEmpty().hasSizeLessThan(proposals.size());
        assertThat(untold).allSatisfy(each -> assertThat(each.recorded()).isEmpty());
        var copies = Query.query(Criteria.where("committeeId").is(meeting));
        eventually().until(() -> mongo.count(copies, "searchableOutcomes") == proposals.size());
    }

    private void markExempt(String meeting, JsonNode proposal) {
        caller.put(
                "/api/meetings/%s/review/proposals/%s/terms"
                        .formatted(meeting, proposal.get("proposalId").asString()),
                Map.of("restriction", "PARAGRAPH_3"));
    }

    @Test
    void leavesACopyThatSaysTheSame() {
        var meeting = caller.aMeeting("search-same", "QJ");
        var id = searching.record(meeting, "Grease the penstock", null);
        searching.found("words=penstock", 1);
        var copy = Query.query(Criteria.where("_id").is(id));
        mongo.updateFirst(copy, Update.update("mark", "not written since"), "searchableOutcomes");

        index.put(outcomes.of(List.of(id), List.of(), 1));

        assertThat(mongo.findOne(copy, Document.class, "searchableOutcomes"))
                .containsEntry("mark", "not written since");
    }

    @Test
    void copiesWhatIsNewTogetherWithWhatChanged() {
        var meeting = caller.aMeeting("search-mixed", "QSM");
        var known = searching.record(meeting, "Rehang the postern", null);
        var fresh = searching.record(meeting, "Repoint the bartizan", null);
        searching.found("words=postern", 1);
        searching.found("words=bartizan", 1);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(known)),
                Update.update("words", List.of("outdated")),
                "searchableOutcomes");
        mongo.remove(Query.query(Criteria.where("_id").is(fresh)), "searchableOutcomes");

        index.put(outcomes.of(List.of(known, fresh), List.of(), 2));

        assertThat(searching.titles("words=postern")).containsExactly("Rehang the postern");
        assertThat(searching.titles("words=bartizan")).containsExactly("Repoint the bartizan");
    }

    @RepeatedTest(10)
    void letsSeveralCopyTheSameOutcomeForTheFirstTimeAtOnce() {
        var meeting = caller.aMeeting("search-at-once", "QK");
        var found =
                outcomes.of(
                        List.of(searching.record(meeting, "Oil the bascule", null)), List.of(), 1);
        mongo.remove(
                new Query(Criteria.where("_id").is(found.getFirst().id())), "searchableOutcomes");
        var together = new CyclicBarrier(8);

        try (var copiers = Executors.newVirtualThreadPerTaskExecutor()) {
            var copying =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> copiers.submit(() -> put(found, together)))
                            .toList();

            assertThat(copying).allSatisfy(each -> assertThat(each).succeedsWithin(Eventually.CAP));
        }
    }

    private Void put(List<Outcome> found, CyclicBarrier together) throws Exception {
        together.await();
        index.put(found);
        return null;
    }
}
