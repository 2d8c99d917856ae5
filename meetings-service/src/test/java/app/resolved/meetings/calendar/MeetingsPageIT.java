package app.resolved.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list of meetings begins where a clerk is: at the next one, then at the last one. */
@MeetingsServiceTest
class MeetingsPageIT {

    private static final Pattern MEETING = Pattern.compile("href=\"/meetings/(lst-[^\"]+)\"");
    private static final Pattern FURTHER = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final String LIST = "/meetings?committeeId=listed";

    @Autowired private Caller caller;

    @BeforeEach
    void aCommitteeThatMeets() {
        caller.put("/api/committees/listed", Map.of("code", "LST", "name", "Listed Committee"));
        for (int year = 2081; year <= 2086; year++) {
            meet("lst-" + year, year + "-03-04");
        }
        meet("lst-2021", "2021-03-04");
        meet("lst-2022", "2022-03-04");
    }

    @Test
    void showsTheNextMeetingsSoonestFirstThenThePastOnesNewestFirst() {
        var page = caller.page(LIST, "CLERK");

        assertThat(meetings(page))
                .containsExactly(
                        "lst-2081",
                        "lst-2082",
                        "lst-2083",
                        "lst-2084",
                        "lst-2085",
                        "lst-2022",
                        "lst-2021");
        assertThat(page)
                .bodyText()
                .contains(
                        "To come, the next one first",
                        "Past, the last one first",
                        "href=\"/calendar?committeeId=listed\">All that are to");
    }

    @Test
    void aMeetingThatSomebodyElseMovedIsNotMovedBackByAFormThatWasOpen() {
        var path = "/meetings/lst-moved/change";
        meet("lst-moved", "2087-03-04");
        var moved = caller.press(path, "CLERK", on("5", "Guildhall"));

        var second = caller.press(path, "CLERK", on("4", "Town Hall"));

        assertThat(moved).hasStatus3xxRedirection();
        assertThat(second)
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else changed this", "Town Hall");
        assertThat(caller.page(path, "CLERK"))
                .bodyText()
                .contains("Guildhall", "name=\"version\" value=\"2\"");
    }

    private static Map<String, String> on(String day, String place) {
        return Map.of(
                "committeeId", "listed",
                "date.day", day,
                "date.month", "3",
                "date.year", "2087",
                "place", place,
                "version", "1");
    }

    @Test
    void tellsAMeetingThatIsOverFromOneToCome() {
        var toCome = caller.page("/meetings/lst-2081", "CLERK");
        var over = caller.page("/meetings/lst-2022", "CLERK");

        assertThat(toCome).bodyText().contains("Scheduled").doesNotContain("Not issued yet");
        assertThat(over).bodyText().contains("Not issued yet").doesNotContain("Scheduled");
    }

    @Test
    void goesOnWithPastMeetingsAlone() {
        var first = caller.page(LIST + "&limit=1", "CLERK");
        var next = FURTHER.matcher(words(first));
        assertThat(next.find()).isTrue();
        var second = caller.page(next.group(1).replace("&amp;", "&"), "CLERK");

        assertThat(meetings(first)).endsWith("lst-2085", "lst-2022");
        assertThat(meetings(second)).containsExactly("lst-2021");
        assertThat(second).bodyText().doesNotContain("To come");
    }

    private void meet(String id, String date) {
        caller.put("/api/meetings/" + id, Map.of("committeeId", "listed", "date", date));
    }

    private static List<String> meetings(MvcTestResult page) {
        return MEETING.matcher(words(page)).results().map(found -> found.group(1)).toList();
    }

    private static String words(MvcTestResult page) {
        return new String(
                page.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
