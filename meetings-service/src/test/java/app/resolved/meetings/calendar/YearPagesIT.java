package app.resolved.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The municipal year at one look. */
@MeetingsServiceTest
class YearPagesIT {

    @Autowired private Caller caller;

    @BeforeEach
    void aYearOfMeetings() {
        caller.put("/api/committees/year-open", Map.of("code", "YRO", "name", "Yearly Committee"));
        caller.put(
                "/api/committees/year-shut",
                Map.of("code", "YRS", "name", "Yearly Inquiry", "visibility", "CLOSED"));
        meet("year-open", "year-may", "2031-05-13");
        meet("year-open", "year-june", "2031-06-10");
        meet("year-open", "year-april", "2032-04-13");
        meet("year-open", "year-after", "2032-05-11");
        meet("year-shut", "year-hidden", "2031-06-17");
    }

    @Test
    void showsTheMeetingsFromMayToAprilWithTheDaysOfTheirPapersAndTheRecess() {
        var page = caller.page("/calendar?year=2031&committeeId=year-open", "CLERK");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Calendar of meetings 2031/32",
                        "May 2031",
                        "April 2032",
                        "/meetings/year-may",
                        "/meetings/year-april",
                        "Tue 10, 10:00am",
                        // Five clear days before 10 June; 26 May is a bank holiday.
                        "Mon 2 Jun",
                        "Fri 23 May",
                        "Mon 26: ",
                        "No meetings",
                        "Wednesday 11 June 2031 to Monday 12 April 2032")
                .doesNotContain("/meetings/year-after", "Election year");
    }

    @Test
    void marksAnElectionYearAndSaysWhenTheNextOneComes() {
        meet("year-open", "year-elected", "2029-06-12");
        meet("year-open", "year-before", "2029-04-10");

        assertThat(caller.page("/calendar?year=2029", "CLERK"))
                .bodyText()
                .contains("Election year", "Thursday 3 May 2029", "polling day");
        assertThat(caller.page("/calendar?year=2028", "CLERK"))
                .bodyText()
                .contains("Council elections follow on", "Thursday 3 May 2029");
    }

    @Test
    void leavesNoTraceOfAClosedBodyForThoseWhoAreNotItsOwn() {
        for (var role : new String[] {"MEMBER", "OFFICER", "CHAIR", "ADMINISTRATOR"}) {
            assertThat(caller.page("/calendar?year=2031", role))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Yearly Committee")
                    .doesNotContain("Yearly Inquiry", "year-hidden", "year-shut");
            assertThat(caller.page("/calendar?year=2031&committeeId=year-shut", role))
                    .hasStatus4xxClientError();
        }
        assertThat(caller.page("/calendar?year=2031", "CLERK" + Caller.OF + "year-shut"))
                .bodyText()
                .contains("year-hidden");
        assertThat(caller.page("/calendar", "PARTNER")).hasStatus(403);
    }

    @Test
    void takesWhatIsNoYearForThePresentOne() {
        for (var year : new String[] {"", "9999", "abc", "0001", "2026-05"}) {
            assertThat(caller.page("/calendar?year=" + year, "MEMBER"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Calendar of meetings 20");
        }
        assertThat(caller.page("/calendar?year=2998", "MEMBER"))
                .bodyText()
                .contains("will stand here");
    }

    private void meet(String committee, String id, String date) {
        caller.put(
                "/api/meetings/" + id,
                Map.of("committeeId", committee, "date", date, "startsAt", "10:00"));
    }
}
