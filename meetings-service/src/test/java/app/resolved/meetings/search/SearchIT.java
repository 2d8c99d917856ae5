package app.resolved.meetings.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.search.application.SearchIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

@MeetingsServiceTest
class SearchIT {

    /** Ten times what it usually takes. */
    private static final Duration CAP = Duration.ofSeconds(60);

    @Autowired private Caller caller;
    @Autowired private OutcomeList outcomes;
    @Autowired private SearchIndex index;
    @Autowired private MongoTemplate mongo;

    @Test
    void findsAnOutcomeByItsWordsItsCommitteeItsYearAndItsAddressee() {
        var meeting = caller.aMeeting("search-words", "QA");
        record(meeting, "Dredge the lower weirpool", "Head of Waterways");
        record(meeting, "Publish the weirpool survey", "Head of Planning");

        found("words=weirpools", 2);

        assertThat(titles("words=WEIRPOOL dredging")).containsExactly("Dredge the lower weirpool");
        assertThat(titles("words=weirpool&madeTo=planning"))
                .containsExactly("Publish the weirpool survey");
        assertThat(titles("words=weirpool&year=2026/27")).hasSize(2);
        assertThat(titles("words=weirpool&year=2025/26")).isEmpty();
        assertThat(titles("words=weirpool&committeeId=search-words")).hasSize(2);
        assertThat(titles("words=weirpool&committeeId=none")).isEmpty();
        assertThat(titles("words=the")).isEmpty();
    }

    @Test
    void pagesThroughWhatWasFoundNewestMeetingFirst() {
        var committee = caller.aMeeting("search-pages", "QB");
        for (int month = 1; month <= 5; month++) {
            var meeting = "search-pages-" + month;
            caller.put(
                    "/api/meetings/" + meeting,
                    Map.of("committeeId", committee, "date", "2027-0%d-09".formatted(month)));
            record(meeting, "Repaint the bandstand " + month, null);
        }
        found("words=bandstand", 5);

        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page =
                    caller.get(
                            "/api/outcomes?words=bandstand&limit=2"
                                    + (next.isEmpty() ? "" : "&after=" + next));
            page.get("items").forEach(each -> seen.add(each.get("meetingDate").asString()));
            next = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!next.isEmpty());

        assertThat(seen)
                .containsExactly(
                        "2027-05-09", "2027-04-09", "2027-03-09", "2027-02-09", "2027-01-09");
    }

    @Test
    void keepsTheOutcomesOfAMeetingTogetherThoughOthersMetThatDay() {
        var meetings =
                List.of(
                        caller.aMeeting("search-day", "QSD"),
                        caller.aMeeting("search-other", "QSO"));
        for (int place = 1; place <= 3; place++) {
            for (var meeting : meetings) {
                record(meeting, "Repair the ferrystage " + place, null);
            }
        }
        found("words=ferrystage", 6);

        var theirs =
                caller.get("/api/outcomes?words=ferrystage")
                        .get("items")
                        .valueStream()
                        .map(each -> each.get("meetingId").asString())
                        .toList();

        assertThat(theirs.subList(0, 3)).containsOnly(theirs.getFirst());
        assertThat(theirs.subList(3, 6)).containsOnly(theirs.getLast());
        assertThat(titles("words=ferrystage&committeeId=search-day"))
                .containsExactly(
                        "Repair the ferrystage 1",
                        "Repair the ferrystage 2",
                        "Repair the ferrystage 3");
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
        await().atMost(CAP)
                .until(() -> mongo.count(copies, "searchableOutcomes") == proposals.size());
    }

    private void markExempt(String meeting, JsonNode proposal) {
        caller.put(
                "/api/meetings/%s/review/proposals/%s/terms"
                        .formatted(meeting, proposal.get("proposalId").asString()),
                Map.of("restriction", "PARAGRAPH_3"));
    }

    @Test
    void followsAnAmendment() {
        var meeting = caller.aMeeting("search-amended", "QC");
        var id = record(meeting, "Light the towpath", null);
        found("words=towpath", 1);

        caller.post(
                "/api/outcomes/" + id + "/amend",
                Map.of(
                        "title",
                        "Light the aqueduct",
                        "wording",
                        "Light the aqueduct",
                        "reason",
                        "Approved so"));

        found("words=aqueduct", 1);
        assertThat(titles("words=towpath&committeeId=search-amended")).isEmpty();
    }

    @Test
    void leavesACopyThatSaysTheSame() {
        var meeting = caller.aMeeting("search-same", "QJ");
        var id = record(meeting, "Grease the sluicegate", null);
        found("words=sluicegate", 1);
        var copy = Query.query(Criteria.where("_id").is(id));
        mongo.updateFirst(copy, Update.update("mark", "not written since"), "searchableOutcomes");

        index.put(outcomes.of(List.of(id), List.of(), 1));

        assertThat(mongo.findOne(copy, Document.class, "searchableOutcomes"))
                .containsEntry("mark", "not written since");
    }

    @Test
    void copiesWhatIsNewTogetherWithWhatChanged() {
        var meeting = caller.aMeeting("search-mixed", "QSM");
        var known = record(meeting, "Rehang the postern", null);
        var fresh = record(meeting, "Repoint the bartizan", null);
        found("words=postern", 1);
        found("words=bartizan", 1);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(known)),
                Update.update("words", List.of("outdated")),
                "searchableOutcomes");
        mongo.remove(Query.query(Criteria.where("_id").is(fresh)), "searchableOutcomes");

        index.put(outcomes.of(List.of(known, fresh), List.of(), 2));

        assertThat(titles("words=postern")).containsExactly("Rehang the postern");
        assertThat(titles("words=bartizan")).containsExactly("Repoint the bartizan");
    }

    @RepeatedTest(10)
    void letsSeveralCopyTheSameOutcomeForTheFirstTimeAtOnce() {
        var meeting = caller.aMeeting("search-at-once", "QK");
        var found = outcomes.of(List.of(record(meeting, "Oil the bascule", null)), List.of(), 1);
        mongo.remove(
                new Query(Criteria.where("_id").is(found.getFirst().id())), "searchableOutcomes");
        var together = new CyclicBarrier(8);

        try (var copiers = Executors.newVirtualThreadPerTaskExecutor()) {
            var copying =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> copiers.submit(() -> put(found, together)))
                            .toList();

            assertThat(copying).allSatisfy(each -> assertThat(each).succeedsWithin(CAP));
        }
    }

    private Void put(List<Outcome> found, CyclicBarrier together) throws Exception {
        together.await();
        index.put(found);
        return null;
    }

    @Test
    void marksTheWordsOnThePageAndEscapesAllElse() {
        var meeting = caller.aMeeting("search-page", "QD");
        record(meeting, "Mend the <b>lychgate</b> now", "Verger");
        found("words=lychgate", 1);

        var page = caller.page("/search?words=lychgates", "CLERK");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("<mark>lychgate</mark>", "&lt;b&gt;", "1 outcome", "Verger")
                .doesNotContain("<b>");
    }

    @Test
    void findsExemptMatterForTheEntitledAlone() {
        var meeting = caller.aMeeting("search-exempt", "QE");
        var id = record(meeting, "Settle the quillwort claim", null);
        found("words=quillwort", 1);
        assertThat(caller.page("/search?words=quillwort", "MEMBER")).bodyText().contains("<mark>");

        caller.post(
                "/api/outcomes/" + id + "/amend",
                Map.of("terms", Map.of("restriction", "PARAGRAPH_3"), "reason", "It is exempt"));

        for (var address :
                List.of("/search?words=quillwort", "/search?committeeId=search-exempt")) {
            assertThat(caller.page(address, "MEMBER"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Nothing was found")
                    .doesNotContain("<mark>", "1 outcome", "claim");
        }
        await().atMost(CAP)
                .untilAsserted(() ->
                        assertThat(
                                        caller.get("/api/outcomes?words=quillwort")
                                                .at("/items/0/restricted")
                                                .asBoolean())
                                .isTrue());
    }

    @Test
    void showsAPartnerNothing() {
        assertThat(caller.page("/search?words=weir", "PARTNER")).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026/28", "26/27", "{\"$gt\":\"\"}", "9999999/00"})
    void refusesAYearThatIsNone(String year) {
        assertThat(
                        caller.open(
                                "/api/outcomes?year="
                                        + year.replace("{", "%7B")
                                                .replace("}", "%7D")
                                                .replace("\"", "%22")))
                .hasStatus(400)
                .bodyText()
                .contains("2026/27");
    }

    private String record(String meeting, String title, String madeTo) {
        var body =
                madeTo == null ? Map.of("title", title) : Map.of("title", title, "madeTo", madeTo);
        return caller.post("/api/meetings/" + meeting + "/outcomes", body)
                .get("outcomeId")
                .asString();
    }

    private void found(String query, int many) {
        await().atMost(CAP).until(() -> titles(query).size() == many);
    }

    private List<String> titles(String query) {
        return caller.get("/api/outcomes?" + query)
                .get("items")
                .valueStream()
                .map(each -> each.get("title").asString())
                .toList();
    }
}
