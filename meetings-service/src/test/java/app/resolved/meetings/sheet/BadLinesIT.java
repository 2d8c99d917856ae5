package app.resolved.meetings.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with a pasted list, on the page of the action sheet. */
@MeetingsServiceTest
class BadLinesIT {

    @Autowired private Caller caller;

    @Test
    void leadsToEachBadLineByALinkOfItsOwn() {
        var meeting = caller.aMeeting("bad-links", "BLK");

        var page =
                caller.press(
                        "/meetings/" + meeting + "/action-sheet",
                        "CLERK",
                        Map.of("pasted", "Mr Quill;;May\nMs Fernsby; ask; May\nDr Osei;;June"));

        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains(
                        "href=\"#pasted-line-1\">Line 1 does not say what is asked.</a>",
                        "href=\"#pasted-line-3\">Line 3 does not say what is asked.</a>",
                        "id=\"pasted-line-3\"")
                .doesNotContain("#pasted-line-2");
    }
}
