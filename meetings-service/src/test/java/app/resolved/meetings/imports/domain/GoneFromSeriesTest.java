package app.resolved.meetings.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.domain.ACommittee;
import app.resolved.meetings.imports.domain.GoneFromSeries.Gone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoneFromSeriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final LocalDate LATER = TODAY.plusWeeks(5);

    @Test
    void findsTheDayToComeThatTheSeriesHasNoMore() {
        assertThat(gone(meeting("series 2026-12-08", LATER)))
                .extracting(one -> one.meeting().date())
                .containsExactly(LATER);
    }

    @Test
    void leavesDaysThatTheFileNamesThatAreOverOrThatAreOfAnotherEvent() {
        assertThat(gone(meeting("series 2026-12-01", LATER))).isEmpty();
        assertThat(gone(meeting("series 2026-10-06", TODAY.minusDays(1)))).isEmpty();
        assertThat(gone(meeting("another 2026-12-08", LATER))).isEmpty();
        assertThat(gone(meeting("series", LATER))).isEmpty();
        assertThat(gone(meeting(null, LATER))).isEmpty();
    }

    @Test
    void leavesWhatIsCancelledAlready() {
        var cancelled = meeting("series 2026-12-08", LATER).now(MeetingStatus.CANCELLED);

        assertThat(gone(cancelled)).isEmpty();
    }

    /** Of a file that names two days of the series. */
    private static List<Gone> gone(Meeting there) {
        var said = List.of(row("series 2026-12-01"), row("series 2027-01-05"));
        return new GoneFromSeries(said).among(_ -> List.of(there), TODAY);
    }

    private static MeetingRow row(String uid) {
        var body = ACommittee.named("sc", "SC", "Scrutiny");
        return new MeetingRow(3, body, LATER, null, null, null, null, uid);
    }

    private static Meeting meeting(@Nullable String uid, LocalDate date) {
        return new Meeting("m", "sc", date, null, null, MeetingStatus.SCHEDULED).knownAs(uid);
    }
}
