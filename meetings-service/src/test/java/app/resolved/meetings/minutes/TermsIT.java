package app.resolved.meetings.minutes;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@MeetingsServiceTest
class TermsIT {

    private static final Map<String, Object> TWO_CHIEFS =
            Map.of("first", "Chief A", "others", List.of("Chief B"), "twoActions", true);

    @Autowired private Caller caller;

    @Test
    void whatTheClerkSaysOfAProposalGoesWithItsOutcome() {
        var meeting = caller.aMeeting("terms-issued", "TEI");
        var proposal = forAction(caller.upload(meeting, SampleMinutes.TEXT));

        caller.put(
                terms(meeting, proposal),
                Map.of(
                        "capacity",
                        "Crime and Disorder Committee",
                        "respondent",
                        "RESPONSIBLE_AUTHORITY",
                        "joint",
                        TWO_CHIEFS));
        caller.acceptAll(meeting);
        var issued = caller.post("/api/meetings/" + meeting + "/issue", Map.of());

        var outcomeId = issued.at("/actions/0/outcomeId").asString();
        var told = told(outcomeId);
        assertThat(told.at("/outcome/capacity").asString())
                .isEqualTo("Crime and Disorder Committee");
        assertThat(told.at("/outcome/respondent").asString()).isEqualTo("RESPONSIBLE_AUTHORITY");
        assertThat(told.at("/outcome/joint/others/0").asString()).isEqualTo("Chief B");
        assertThat(told.at("/outcome/joint/secondReference").asString())
                .isEqualTo(told.at("/outcome/reference").asString() + "b");
        assertThat(caller.get("/api/outcomes/" + outcomeId).get("actionIds")).hasSize(2);
    }

    @Test
    void ofTwoClerksWhoSetTermsAtOnceOneIsTold() {
        var meeting = caller.aMeeting("terms-twice", "TET");
        caller.upload(meeting, SampleMinutes.TEXT);

        int first = status(meeting, Map.of("capacity", "A"));
        int second = status(meeting, Map.of("capacity", "B"));

        assertThat(first).isEqualTo(200);
        assertThat(second).isEqualTo(409);
    }

    @Test
    void twoAddresseesNeedTwoNames() {
        var meeting = caller.aMeeting("terms-wrong", "TEW");
        caller.upload(meeting, SampleMinutes.TEXT);

        var page =
                caller.press(
                        "/meetings/" + meeting + "/review/p1/terms",
                        "CLERK",
                        Map.of("answer", "each", "first", "Chief A", "revision", "0"));

        assertThat(page).hasStatus(422).bodyText().contains("Name two addressees");
    }

    @Test
    void whatItIsCanBeCorrectedBeforeAndAfterIssue() {
        var meeting = caller.aMeeting("kinds", "KD");
        var proposal = forAction(caller.upload(meeting, SampleMinutes.TEXT));
        var review = "/meetings/" + meeting + "/review";
        caller.press(
                review + "/" + proposal,
                "CLERK",
                Map.of("decision", "ACCEPTED", "kind", "RECOMMENDATION"));
        caller.press(
                review + "/additions",
                "CLERK",
                Map.of("title", "Ask the board", "kind", "REQUEST"));
        caller.post("/api" + review + "/proposals", Map.of("title", "Write to the board"));
        var page = caller.page(review, "CLERK");
        caller.acceptAll(meeting);
        var issued = caller.post("/api/meetings/" + meeting + "/issue", Map.of());
        var outcomeId = issued.at("/actions/0/outcomeId").asString();

        assertThat(page).bodyText().contains("What it is");
        assertThat(told(outcomeId).at("/outcome/kind").asString()).isEqualTo("RECOMMENDATION");
        assertThat(kindOf(meeting, "Ask the board")).isEqualTo("REQUEST");
        assertThat(kindOf(meeting, "Write to the board")).isEqualTo("RESOLUTION_PART");

        assertThat(caller.page("/outcomes/" + outcomeId + "/amend", "CLERK"))
                .bodyText()
                .contains("What it is");
        var amended =
                caller.post(
                        "/api/outcomes/" + outcomeId + "/amend",
                        Map.of("kind", "UNDERTAKING", "reason", "She said yes"));
        assertThat(amended.get("kind").asString()).isEqualTo("UNDERTAKING");
        eventually()
                .untilAsserted(() ->
                        assertThat(HeardOnKafka.all())
                                .anyMatch(each ->
                                        outcomeId.equals(each.key())
                                                && each.fact()
                                                        .toString()
                                                        .contains("\"kind\":\"UNDERTAKING\"")));
    }

    private String kindOf(String meeting, String title) {
        return caller.get("/api/meetings/" + meeting + "/review")
                .get("proposals")
                .valueStream()
                .filter(each -> each.get("title").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .get("kind")
                .asString();
    }

    @Test
    void saysWhereWhatIsExemptGoesAndCountsTheActionsOfTwo() {
        var meeting = caller.aMeeting("terms-going", "TEG");
        caller.upload(
                meeting,
                "Minutes of a meeting held on 3 November 2026\n\n7. Verges\n\nRESOLVED that the"
                        + " Director of Highways be requested to cut the verges.\n");
        caller.put(terms(meeting, "p1"), Map.of("restriction", "PARAGRAPH_3", "joint", TWO_CHIEFS));
        caller.acceptAll(meeting);

        var page = caller.page("/meetings/" + meeting + "/review", "CLERK" + Caller.ENTITLED);

        assertThat(page)
                .bodyText()
                .contains(
                        "by its reference alone: it comes to the desk of a clerk",
                        "Issue 2 actions");
    }

    @Test
    void aClerkSetsTermsOnAPageOfTheReview() {
        var meeting = caller.aMeeting("terms-page", "TEP");
        caller.upload(meeting, SampleMinutes.TEXT);
        var path = "/meetings/" + meeting + "/review/p1/terms";

        var form = caller.page(path, "CLERK");
        var pressed =
                caller.press(
                        path,
                        "CLERK",
                        Map.of(
                                "answer", "together",
                                "first", "A",
                                "others", "B\r\nC",
                                "revision", "0"));

        assertThat(form).hasStatusOk().bodyText().contains("Who answers it?");
        assertThat(pressed).hasRedirectedUrl("/meetings/" + meeting + "/review#p1");
        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .contains("together: A / B / C");
    }

    private static String forAction(JsonNode review) {
        return review.get("proposals")
                .valueStream()
                .filter(each -> each.get("purpose").asString().equals("ACTION"))
                .findFirst()
                .orElseThrow()
                .get("proposalId")
                .asString();
    }

    private int status(String meeting, Map<String, ?> body) {
        return caller.call(HttpMethod.PUT, terms(meeting, "p1") + "?revision=0", body)
                .getResponse()
                .getStatus();
    }

    private static String terms(String meeting, String proposal) {
        return "/api/meetings/" + meeting + "/review/proposals/" + proposal + "/terms";
    }

    private static JsonNode told(String outcomeId) {
        return eventually()
                .until(
                        () ->
                                HeardOnKafka.all().stream()
                                        .filter(each -> outcomeId.equals(each.key()))
                                        .findFirst(),
                        found -> found.isPresent())
                .orElseThrow()
                .fact();
    }
}
