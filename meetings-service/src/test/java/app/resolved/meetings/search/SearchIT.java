package app.resolved.meetings.search;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@MeetingsServiceTest
class SearchIT {

    private final Caller caller;
    private final Searching searching;

    SearchIT(@Autowired Caller caller) {
        this.caller = caller;
        this.searching = new Searching(caller);
    }

    @Test
    void findsAnOutcomeByItsWordsItsCommitteeItsYearAndItsAddressee() {
        var meeting = caller.aMeeting("search-words", "QA");
        searching.record(meeting, "Dredge the lower weirpool", "Head of Waterways");
        searching.record(meeting, "Publish the weirpool survey", "Head of Planning");

        searching.found("words=weirpools", 2);

        assertThat(searching.titles("words=WEIRPOOL dredging"))
                .containsExactly("Dredge the lower weirpool");
        assertThat(searching.titles("words=weirpool&madeTo=planning"))
                .containsExactly("Publish the weirpool survey");
        assertThat(searching.titles("words=weirpool&year=2026/27")).hasSize(2);
        assertThat(searching.titles("words=weirpool&year=2025/26")).isEmpty();
        assertThat(searching.titles("words=weirpool&committeeId=search-words")).hasSize(2);
        assertThat(searching.titles("words=weirpool&committeeId=none")).isEmpty();
        assertThat(searching.titles("words=the")).isEmpty();
    }

    @Test
    void pagesThroughWhatWasFoundNewestMeetingFirst() {
        var committee = caller.aMeeting("search-pages", "QB");
        for (int month = 1; month <= 5; month++) {
            var meeting = "search-pages-" + month;
            caller.put(
                    "/api/meetings/" + meeting,
                    Map.of("committeeId", committee, "date", "2027-0%d-09".formatted(month)));
            searching.record(meeting, "Repaint the bandstand " + month, null);
        }
        searching.found("words=bandstand", 5);

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
                searching.record(meeting, "Repair the ferrystage " + place, null);
            }
        }
        searching.found("words=ferrystage", 6);

        var theirs =
                caller.get("/api/outcomes?words=ferrystage")
                        .get("items")
                        .valueStream()
                        .map(each -> each.get("meetingId").asString())
                        .toList();

        assertThat(theirs.subList(0, 3)).containsOnly(theirs.getFirst());
        assertThat(theirs.subList(3, 6)).containsOnly(theirs.getLast());
        assertThat(searching.titles("words=ferrystage&committeeId=search-day"))
                .containsExactly(
                        "Repair the ferrystage 1",
                        "Repair the ferrystage 2",
                        "Repair the ferrystage 3");
    }

    @Test
    void followsAnAmendment() {
        var meeting = caller.aMeeting("search-amended", "QC");
        var id = searching.record(meeting, "Light the bridleford", null);
        searching.found("words=bridleford", 1);

        caller.post(
                "/api/outcomes/" + id + "/amend",
                Map.of(
                        "title",
                        "Light the millrace",
                        "wording",
                        "Light the millrace",
                        "reason",
                        "Approved so"));

        searching.found("words=millrace", 1);
        assertThat(searching.titles("words=bridleford&committeeId=search-amended")).isEmpty();
    }

    @Test
    void marksTheWordsOnThePageAndEscapesAllElse() {
        var meeting = caller.aMeeting("search-page", "QD");
        searching.record(meeting, "Mend the <b>lychgate</b> now", "Verger");
        searching.found("words=lychgate", 1);

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
        var id = searching.record(meeting, "Settle the quillwort claim", null);
        searching.found("words=quillwort", 1);
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
        eventually()
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
}
