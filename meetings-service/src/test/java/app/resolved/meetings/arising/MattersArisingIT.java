package app.resolved.meetings.arising;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionCompletionProposed;
import app.resolved.contracts.ActionsFact.ActionLinksChanged;
import app.resolved.contracts.ActionsFact.ActionOpened;
import app.resolved.contracts.ActionsFact.ActionSignedOff;
import app.resolved.meetings.AnAction;
import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SaysOnKafka;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The fixtures' meeting is on 3 November 2026; others are put before and after it. */
@MeetingsServiceTest
class MattersArisingIT {

    @Autowired private Caller caller;

    @Test
    void showsAtTheNextMeetingWhatBecameOfEveryOutcomeInTheOrderOfTheMinutes() {
        var meeting = caller.aMeeting("arising-order", "AO");
        meet("arising-order-next", meeting, "2026-12-01");
        var first = record(meeting, "Light the canal path");
        record(meeting, "Ask the police");

        SaysOnKafka.say(
                new ActionCompletionProposed(
                        AnAction.of(first, meeting, ActionStatus.COMPLETION_PROPOSED)),
                1);

        eventually()
                .untilAsserted(() ->
                        assertThat(statuses("arising-order-next"))
                                .containsExactly("COMPLETION_PROPOSED", "null"));
        assertThat(titles("arising-order-next"))
                .containsExactly("Light the canal path", "Ask the police");
        assertThat(titles(meeting)).isEmpty();
        assertThat(caller.page("/meetings/arising-order-next/matters-arising", "MEMBER"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "From the meeting on Tuesday 3 November 2026",
                        "Light the canal path",
                        "Awaits sign-off",
                        "AO 2026/27-01",
                        "/meetings/" + meeting);
        assertThat(caller.page("/meetings/arising-order-next", "MEMBER"))
                .bodyText()
                .contains("/meetings/arising-order-next/matters-arising");
    }

    @Test
    void showsWhatWasClosedOnceAtTheNextMeetingAndThenNoLonger() {
        var meeting = caller.aMeeting("arising-once", "AC");
        meet("arising-once-2", meeting, "2026-12-01");
        meet("arising-once-3", meeting, "2027-01-12");
        var closed = record(meeting, "Circulate the graph");
        var open = record(meeting, "Report on the bridge");

        SaysOnKafka.say(new ActionSignedOff(AnAction.closed(closed, meeting, "2026-11-20")), 1);
        SaysOnKafka.say(new ActionOpened(AnAction.of(open, meeting, ActionStatus.OPEN)), 1);

        eventually()
                .untilAsserted(() ->
                        assertThat(statuses("arising-once-2"))
                                .containsExactly("SIGNED_OFF", "OPEN"));
        assertThat(titles("arising-once-3")).containsExactly("Report on the bridge");
        assertThat(caller.page("/meetings/arising-once-2/matters-arising", "CLERK"))
                .bodyText()
                .contains("on 20 Nov 2026");
    }

    @Test
    void showsAnOutcomeThatAnotherActionAnswersAsThatOneStands() {
        var meeting = caller.aMeeting("arising-linked", "AL");
        meet("arising-linked-2", meeting, "2026-12-01");
        var answers = record(meeting, "Report on the bridge");
        var asked = record(meeting, "Say when the bridge opens");

        SaysOnKafka.say(
                new ActionOpened(AnAction.of(answers, meeting, ActionStatus.ACKNOWLEDGED)), 1);
        SaysOnKafka.say(new ActionLinksChanged(AnAction.answeredBy(asked, meeting, answers)), 1);

        eventually()
                .untilAsserted(() ->
                        assertThat(statuses("arising-linked-2"))
                                .containsExactly("ACKNOWLEDGED", "ACKNOWLEDGED"));
        assertThat(values("arising-linked-2", "answeredIn"))
                .containsExactly("null", "AL 2026/27-01");
    }

    @Test
    void tellsAnExemptOutcomeByItsReferenceAloneAndOnlyTheEntitled() {
        var meeting = caller.aMeeting("arising-exempt", "AX");
        meet("arising-exempt-2", meeting, "2026-12-01");
        var exempt = record(meeting, "Settle with the canary supplier");

        SaysOnKafka.say(new ActionOpened(AnAction.restricted(exempt, meeting)), 1);

        eventually()
                .untilAsserted(
                        () -> assertThat(statuses("arising-exempt-2")).containsExactly("OPEN"));
        assertThat(caller.get("/api/meetings/arising-exempt-2/matters-arising").toString())
                .contains("AX 2026/27-01")
                .doesNotContain("canary");
        assertThat(caller.page("/meetings/arising-exempt-2/matters-arising", "MEMBER"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("AX 2026/27-01", "canary");
    }

    @Test
    void listsByCursorAndKeepsThoseOutWhoMayNotReadTheMeeting() {
        var meeting = caller.aMeeting("arising-paged", "AP");
        meet("arising-paged-2", meeting, "2026-12-01");
        List.of("One", "Two", "Three").forEach(title -> record(meeting, title));
        var path = "/api/meetings/arising-paged-2/matters-arising?limit=2";

        var page = caller.get(path);
        var rest = caller.get(path + "&after=" + page.get("next").asString());

        assertThat(rest.get("items").valueStream())
                .extracting(matter -> matter.get("title").asString())
                .containsExactly("Three");
        assertThat(caller.open(path + "&after=x")).hasStatus(400);
        assertThat(caller.page("/meetings/arising-paged-2/matters-arising", "PARTNER"))
                .hasStatus(404);
    }

    @Test
    void showsWhatABodyLeftOpenAtTheMeetingsOfTheOneThatTookOver() {
        var meeting = caller.aMeeting("arising-old", "AOB");
        var successor = caller.aMeeting("arising-heir", "AHB");
        meet("arising-heir-2", successor, "2026-12-01");
        var open = record(meeting, "Report on the bridge");
        record(meeting, "Not heard of yet");
        SaysOnKafka.say(new ActionOpened(AnAction.of(open, meeting, ActionStatus.OPEN)), 1);

        caller.put(
                "/api/committees/" + meeting + "/succession",
                Map.of("successorId", successor, "on", "2026-11-04"));

        eventually()
                .untilAsserted(() ->
                        assertThat(statuses("arising-heir-2")).containsExactly("OPEN", "null"));
        assertThat(titles("arising-heir-2"))
                .containsExactly("Report on the bridge", "Not heard of yet");
        assertThat(caller.page("/meetings/arising-heir-2/matters-arising", "CLERK"))
                .hasStatusOk()
                .bodyText()
                .contains("Report on the bridge");
    }

    @Test
    void showsWhatNobodyAnsweredHoweverManyMeetingsAgoItWasIssued() {
        var meeting = caller.aMeeting("arising-unheard", "AU");
        record(meeting, "Report on the bridge");
        List.of("2026-12-01", "2027-01-12", "2027-02-02", "2027-03-02", "2027-04-13", "2027-05-04")
                .forEach(day -> meet("arising-unheard-" + day, meeting, day));

        assertThat(titles("arising-unheard-2027-05-04")).containsExactly("Report on the bridge");
        assertThat(titles(meeting)).isEmpty();
    }

    private void meet(String id, String committee, String date) {
        caller.put("/api/meetings/" + id, Map.of("committeeId", committee, "date", date));
    }

    private JsonNode record(String meeting, String title) {
        return caller.post("/api/meetings/" + meeting + "/outcomes", Map.of("title", title));
    }

    private List<String> statuses(String meeting) {
        return values(meeting, "status");
    }

    private List<String> titles(String meeting) {
        return values(meeting, "title");
    }

    private List<String> values(String meeting, String field) {
        return caller.get("/api/meetings/" + meeting + "/matters-arising")
                .get("items")
                .valueStream()
                .map(matter -> matter.get(field).asString("null"))
                .toList();
    }
}
