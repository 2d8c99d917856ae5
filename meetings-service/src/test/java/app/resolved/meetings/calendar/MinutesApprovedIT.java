package app.resolved.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@MeetingsServiceTest
class MinutesApprovedIT {

    @Autowired private Caller caller;

    @Test
    void notesWhichLaterMeetingApprovedTheMinutesAndOffersCorrections() {
        var meeting = held("approved-minutes", "APM");
        var later = before(meeting, "approving", "2026-10-06");
        caller.post(
                "/api/meetings/" + later + "/outcomes", Map.of("title", "Light the canal path"));

        var pressed =
                caller.press(
                        "/meetings/" + later + "/approval",
                        "CLERK",
                        Map.of("atMeetingId", meeting));

        assertThat(pressed).hasRedirectedUrl("/meetings/" + later + "/approval");
        var shown = caller.get("/api/meetings/" + later);
        assertThat(shown.get("status").asString()).isEqualTo("MINUTES_APPROVED");
        assertThat(shown.get("approvedAtMeetingId").asString()).isEqualTo(meeting);
        assertThat(caller.page("/meetings/" + later + "/approval", "CLERK"))
                .hasStatusOk()
                .bodyText()
                .contains("Light the canal path", "Tuesday%203%20November%202026");
    }

    @Test
    void takesAnApprovalBackForAReasonThatStays() {
        var meeting = held("not-approved", "NAB");
        var outcome =
                caller.post("/api/meetings/" + meeting + "/outcomes", Map.of("title", "Light it"));
        caller.put("/api/committees/" + meeting + "/publication", Map.of("published", true));
        caller.post("/api/meetings/" + meeting + "/approve-minutes", Map.of());
        var takeBack = "/meetings/" + meeting + "/approval/take-back";

        var unsaid = caller.press(takeBack, "CLERK", Map.of("reason", " "));
        var taken = caller.press(takeBack, "CLERK", Map.of("reason", "It was October's"));

        assertThat(unsaid).hasStatus(422).bodyText().contains("Say why");
        assertThat(taken).hasRedirectedUrl("/meetings/" + meeting + "/approval");
        assertThat(caller.get("/api/meetings/" + meeting).get("status").asString())
                .isEqualTo("HELD");
        assertThat(caller.page("/meetings/" + meeting + "/approval", "CLERK"))
                .bodyText()
                .contains("It was October&#39;s", "They were approved")
                .doesNotContain("Take the approval back");
        assertThat(caller.page("/public/outcomes/" + outcome.get("outcomeId").asString(), "MEMBER"))
                .bodyText()
                .contains("Light it", "has not approved the minutes");
    }

    @Test
    void refusesAMeetingThatCannotHaveApprovedThem() {
        var meeting = held("not-approving", "NAP");
        var earlier = before(meeting, "earlier", "2026-10-06");

        var result =
                caller.call(
                        HttpMethod.POST,
                        "/api/meetings/" + meeting + "/approve-minutes",
                        Map.of("atMeetingId", earlier));

        assertThat(result).hasStatus(400);
        assertThat(caller.json(result).at("/errors/atMeetingId").asString())
                .contains("Choose the later meeting");
    }

    @Test
    void linksThePublishedMinutesFromTheMeetingAndItsOutcomes() {
        var meeting = held("published-minutes", "PUB");
        var outcome =
                caller.post("/api/meetings/" + meeting + "/outcomes", Map.of("title", "Light it"));
        var address = "https://democracy.example.org/minutes/1204";

        caller.press("/meetings/" + meeting + "/publication", "CLERK", Map.of("address", address));

        for (var path :
                new String[] {
                    "/meetings/" + meeting, "/outcomes/" + outcome.get("outcomeId").asString()
                }) {
            assertThat(caller.page(path, "MEMBER")).bodyText().contains(address, "(draft)");
        }
    }

    @Test
    void refusesAnAddressThatIsNone() {
        var meeting = held("no-address", "NOA");

        for (var wrong : new String[] {"javascript:alert(1)", "not an address", "https://"}) {
            var page =
                    caller.press(
                            "/meetings/" + meeting + "/publication",
                            "CLERK",
                            Map.of("address", wrong));

            assertThat(page).hasStatus(422).bodyText().contains("beginning with https://");
        }
    }

    /** On 3 November 2026. */
    private String held(String name, String code) {
        var meeting = caller.aMeeting(name, code);
        caller.post("/api/meetings/" + meeting + "/hold", Map.of());
        return meeting;
    }

    private String before(String meeting, String name, String date) {
        caller.put("/api/meetings/" + name, Map.of("committeeId", meeting, "date", date));
        caller.post("/api/meetings/" + name + "/hold", Map.of());
        return name;
    }
}
