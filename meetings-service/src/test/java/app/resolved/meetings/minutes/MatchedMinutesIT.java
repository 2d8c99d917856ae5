package app.resolved.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Minutes are read after an action sheet was issued. */
@MeetingsServiceTest
class MatchedMinutesIT {

    private static final Map<String, String> ACCEPT = Map.of("decision", "ACCEPTED");

    @Autowired private Caller caller;

    @Test
    void asksOfEachWhetherItIsTheSameAndMakesNoSecondAction() {
        var meeting = aMeetingWithASheet("matched", "MT");
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);

        var unanswered =
                caller.call(HttpMethod.POST, "/api/meetings/" + meeting + "/issue", Map.of());
        var like = looksLike(meeting);
        press(meeting, like, "same-as", like.at("/looksLike/outcomeId").asString());
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());

        assertThat(unanswered).hasStatus(409);
        var outcomes = caller.get("/api/meetings/" + meeting + "/outcomes").get("items");
        var taken =
                outcomes.valueStream()
                        .filter(each ->
                                each.get("title")
                                        .asString()
                                        .equals("Circulate a comparison of reserves"))
                        .toList();
        assertThat(taken).hasSize(1);
        assertThat(taken.getFirst().get("minute").asString()).isEqualTo("47");
        assertThat(taken.getFirst().get("reference").asString()).isEqualTo("MT 2026/27-01");
        assertThat(actionIds(outcomes))
                .doesNotHaveDuplicates()
                .contains(like.at("/looksLike/actionId").asString());
    }

    @Test
    void leadsToWhatIsToBeAnsweredBeforeIssuing() {
        var meeting = aMeetingWithASheet("led-there", "LTH");
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);
        var card = looksLike(meeting).get("proposalId").asString();
        var review = "/meetings/" + meeting + "/review";

        var page = caller.page(review, "CLERK");
        var answer = caller.pressForParts(review + "/p1", "CLERK", ACCEPT, "");

        assertThat(page)
                .bodyText()
                .contains(
                        "Is 1 issued already? Say so, then issue",
                        "<a class=\"govuk-link\" href=\"#" + card)
                .doesNotContain("now issue");
        assertThat(answer).bodyText().contains("data-next=\"" + card + "\"");
    }

    @Test
    void issuesWhatTheClerkCallsAnotherOneAsAnActionOfItsOwn() {
        var meeting = aMeetingWithASheet("another-one", "AQ");
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);

        var like = looksLike(meeting);
        press(meeting, like, "another-one", like.at("/looksLike/outcomeId").asString());
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());

        var outcomes = caller.get("/api/meetings/" + meeting + "/outcomes").get("items");
        assertThat(actionIds(outcomes)).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }

    @Test
    void showsBothSideBySideAndTakesTheAnswerByPage() {
        var meeting = aMeetingWithASheet("side-by-side-match", "SM");
        caller.upload(meeting, SampleMinutes.TEXT);
        var like = looksLike(meeting);
        var card = "/meetings/" + meeting + "/review/" + like.get("proposalId").asString();

        var page = caller.page("/meetings/" + meeting + "/review", "CLERK");
        var pressed =
                caller.press(
                        card + "/reshape",
                        "CLERK",
                        Map.of(
                                "what",
                                "same",
                                "other",
                                like.at("/looksLike/outcomeId").asString(),
                                "revision",
                                "0"));
        var stale =
                caller.press(
                        card + "/reshape",
                        "CLERK",
                        Map.of(
                                "what",
                                "another",
                                "other",
                                like.at("/looksLike/outcomeId").asString(),
                                "revision",
                                "0"));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Is this what was issued already?",
                        "Circulate a comparison of reserves",
                        "SM 2026/27-01");
        assertThat(pressed).hasStatus3xxRedirection();
        assertThat(stale).hasStatus(409);
        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .contains("Same as SM 2026/27-01");
    }

    @Test
    void asksAgainAboutAProposalOfWhichWhatWasIssuedIsWithdrawnSince() {
        var meeting = aMeetingWithASheet("withdrawn-since", "WI");
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);
        var like = looksLike(meeting);
        var outcome = like.at("/looksLike/outcomeId").asString();
        press(meeting, like, "same-as", outcome);
        caller.post(
                "/api/outcomes/" + outcome + "/withdraw",
                Map.of("reason", "The minutes have it now"));

        var refused = caller.call(HttpMethod.POST, "/api/meetings/" + meeting + "/issue", Map.of());
        assertThat(refused).hasStatus(409).bodyText().contains("WI 2026/27-01 was withdrawn");
        decide(meeting, like, "UNDECIDED");
        decide(meeting, like, "ACCEPTED");
        caller.post("/api/meetings/" + meeting + "/issue", Map.of());

        var outcomes = caller.get("/api/meetings/" + meeting + "/outcomes").get("items");
        var title = like.get("title").asString();
        assertThat(outcomes.valueStream())
                .filteredOn(each -> each.get("title").asString().equals(title))
                .extracting(each -> each.get("reference").asString())
                .isNotEmpty()
                .doesNotContain("WI 2026/27-01");
    }

    @Test
    void findsWhatWasRecordedByHandAsTheKindThatItIs() {
        var meeting = caller.aMeeting("by-hand-as-it-is", "BHK");
        caller.post(
                "/api/meetings/" + meeting + "/outcomes",
                Map.of(
                        "title",
                        "Circulate a comparison of reserves",
                        "madeTo",
                        "Mr Okafor",
                        "kind",
                        "UNDERTAKING"));

        caller.upload(meeting, SampleMinutes.TEXT);

        assertThat(looksLike(meeting).at("/looksLike/reference").asString())
                .isEqualTo("BHK 2026/27-01");
    }

    private void decide(String meeting, JsonNode proposal, String decision) {
        caller.post(
                "/api/meetings/" + meeting + "/review/decisions",
                List.of(
                        Map.of(
                                "proposalId",
                                proposal.get("proposalId").asString(),
                                "decision",
                                decision)));
    }

    @Test
    void letsTheClerkSayThatAProposalWasIssuedAlreadyWhereNothingIsSuggested() {
        var meeting = aMeetingWithASheet("said-by-hand", "SBH", "Buy the hall a kettle");
        caller.upload(meeting, SampleMinutes.TEXT);
        var review = caller.get("/api/meetings/" + meeting + "/review").get("proposals");
        var one = review.valueStream().filter(MatchedMinutesIT::isForAction).findFirst();
        var issued = caller.get("/api/meetings/" + meeting + "/outcomes").at("/items/0/outcomeId");

        assertThat(review.valueStream()).allMatch(each -> each.get("looksLike").isNull());
        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .contains("Issued already", "SBH 2026/27-01: Buy the hall a kettle");
        press(meeting, one.orElseThrow(), "same-as", issued.asString());
        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .contains("Same as SBH 2026/27-01")
                .doesNotContain("Issued already");
    }

    private static boolean isForAction(JsonNode proposal) {
        return proposal.get("purpose").asString().equals("ACTION");
    }

    private String aMeetingWithASheet(String name, String code) {
        return aMeetingWithASheet(name, code, "Circulate a comparison of reserves");
    }

    private String aMeetingWithASheet(String name, String code, String what) {
        var meeting = caller.aMeeting(name, code);
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        caller.post(
                sheet + "/rows",
                List.of(Map.of("who", "Mr Okafor", "what", what, "when", "end of November")));
        caller.post(sheet + "/issue", Map.of());
        return meeting;
    }

    private JsonNode looksLike(String meeting) {
        var found =
                caller.get("/api/meetings/" + meeting + "/review")
                        .get("proposals")
                        .valueStream()
                        .filter(each -> !each.get("looksLike").isNull())
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void press(String meeting, JsonNode proposal, String what, String other) {
        caller.post(
                "/api/meetings/%s/review/proposals/%s/%s"
                        .formatted(meeting, proposal.get("proposalId").asString(), what),
                Map.of("other", other, "revision", proposal.get("revision").asInt()));
    }

    private static List<String> actionIds(JsonNode outcomes) {
        return outcomes.valueStream()
                .filter(each -> !each.get("actionId").isNull())
                .map(each -> each.get("actionId").asString())
                .toList();
    }
}
