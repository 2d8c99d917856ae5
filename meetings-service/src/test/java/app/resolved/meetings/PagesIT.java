package app.resolved.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@MeetingsServiceTest
class PagesIT {

    @Autowired private Caller caller;

    @Test
    void takesAClerkFromTheMinutesToTheIssuedActions() {
        var meeting = caller.aMeeting("clerk-walk", "CW");
        var path = "/meetings/" + meeting;

        var uploaded =
                caller.uploadOnPage(
                        path + "/minutes", "CLERK", "minutes.txt", SampleMinutes.TEXT.getBytes());
        var review = caller.page(path + "/review", "CLERK");
        var accepted =
                caller.press(
                        path + "/review/p1",
                        "CLERK",
                        Map.of("decision", "ACCEPTED", "revision", "0"));
        caller.acceptAll(meeting);
        var issued = caller.press(path + "/issue", "CLERK", Map.of());

        assertThat(uploaded).hasRedirectedUrl(path + "/review");
        assertThat(review)
                .hasStatusOk()
                .bodyText()
                .contains("left</h2>", "Tuesday 3 November 2026", "id=\"in-text-p1\"");
        assertThat(accepted).hasRedirectedUrl(path + "/review#p2");
        assertThat(issued).hasRedirectedUrl(path);
        assertThat(caller.page(path, "CLERK")).bodyText().contains("CW 2026/27-01");
    }

    @Test
    void escapesMarkupInWhatPeopleWrite() {
        var evil = "<script>alert(1)</script> ${7*7} [[${7*7}]]";
        var meeting = caller.aMeeting("escaping", "ES");
        caller.put("/api/committees/escaping", Map.of("code", "ES", "name", evil));
        caller.upload(
                meeting, SampleMinutes.TEXT.replace("Winter roads", "Winter <img src=x> roads"));
        caller.post("/api/meetings/" + meeting + "/review/proposals", Map.of("title", evil));
        caller.post("/api/meetings/" + meeting + "/outcomes", Map.of("title", evil));

        for (var path : new String[] {"", "/review", "/minutes"}) {
            var page = caller.page("/meetings/" + meeting + path, "CLERK");

            assertThat(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} [[${7*7}]]")
                    .doesNotContain("<script>alert", "<img src=x>");
        }
    }

    @Test
    void putsWhatIsWrongBesideItsField() {
        var page =
                caller.press(
                        "/meetings/new",
                        "CLERK",
                        Map.of("committeeId", "", "date.day", "31", "date.month", "2"));

        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains("Choose the committee that meets.", "Enter the day of the meeting");
    }

    @Test
    void keepsWhatWasTypedOnTheCardThatIsMistaken() {
        var meeting = caller.aMeeting("mistaken-card", "MC");
        caller.upload(meeting, SampleMinutes.TEXT);

        var page =
                caller.press(
                        "/meetings/" + meeting + "/review/p2",
                        "CLERK",
                        Map.of("decision", "ACCEPTED", "title", " ", "madeTo", "Nurse Zahra"));

        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains("href=\"#title-p2\"", "id=\"title-p2-error\"", "Nurse Zahra");
    }

    @Test
    void marksWhatAClerkAddsWhereItsWordsStand() {
        var meeting = caller.aMeeting("adds-by-words", "AW");
        caller.upload(meeting, SampleMinutes.TEXT);

        caller.press(
                "/meetings/" + meeting + "/review/additions",
                "CLERK",
                Map.of("sentence", "answered questions", "title", "List the questions"));

        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .contains(">answered questions</a></mark>", "List the questions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/committees", "/meetings", "/meetings/new", "/committees/new"})
    void opensForAClerk(String path) {
        assertThat(caller.page(path, "CLERK")).hasStatusOk();
    }

    @Test
    void letsAMemberReadButNotChange() {
        var meeting = caller.aMeeting("member-reads", "MR");
        caller.upload(meeting, SampleMinutes.TEXT);
        var path = "/meetings/" + meeting;

        assertThat(caller.page(path, "MEMBER")).hasStatusOk();
        assertThat(caller.page(path + "/review", "MEMBER")).hasStatus(403);
        assertThat(caller.page(path + "/minutes/file", "MEMBER")).hasStatus(403);
        assertThat(caller.press(path + "/issue", "MEMBER", Map.of())).hasStatus(403);
        assertThat(caller.page(path + "/action-sheet", "MEMBER")).hasStatus(403);
        assertThat(caller.press(path + "/action-sheet", "MEMBER", Map.of("who", "x")))
                .hasStatus(403);
        assertThat(caller.press(path + "/cancel", "CHAIR", Map.of())).hasStatus(403);
    }

    @Test
    void showsAPartnerNothing() {
        var meeting = caller.aMeeting("no-partner", "NP");

        assertThat(caller.page("/meetings/" + meeting, "PARTNER")).hasStatus(404);
        assertThat(caller.page("/meetings", "PARTNER")).hasStatus(403);
    }
}
