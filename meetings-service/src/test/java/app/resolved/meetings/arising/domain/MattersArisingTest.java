package app.resolved.meetings.arising.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.outcomes.domain.ActionSeen;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.Terms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MattersArisingTest {

    private final Meeting september = meeting("2026-09-15");
    private final Meeting november = meeting("2026-11-03");
    private final Meeting december = meeting("2026-12-01");

    @Test
    void followsTheMinutesFromTheOldestMeetingOn() {
        var arising =
                at(december, november, open(november, 2), open(november, 1), open(september, 7));

        assertThat(arising.matters())
                .extracting(matter -> matter.outcome().id())
                .containsExactly("2026-09-15/7", "2026-11-03/1", "2026-11-03/2");
    }

    @Test
    void leavesOutWhatThisMeetingAndLaterOnesDecide() {
        var arising = at(november, september, open(november, 1), open(december, 1));

        assertThat(arising.matters()).isEmpty();
    }

    @Test
    void showsWhatWasClosedSinceTheMeetingBeforeAndNothingClosedEarlier() {
        var arising =
                at(
                        december,
                        november,
                        closed(september, 1, "2026-11-02"),
                        closed(september, 2, "2026-11-03"),
                        closed(september, 3, "2026-11-20"),
                        closed(september, 4, null));

        assertThat(arising.matters())
                .extracting(matter -> matter.outcome().number())
                .containsExactly(2, 3);
    }

    @Test
    void showsWhatNobodyHasHeardOfYet() {
        var arising = at(december, november, new Matter(outcome(november, 1), "a", null));

        assertThat(arising.matters()).hasSize(1);
    }

    private static MattersArising at(Meeting meeting, Meeting before, Matter... found) {
        return MattersArising.at(meeting, before, List.of(found), false);
    }

    private static Matter open(Meeting meeting, int number) {
        return new Matter(outcome(meeting, number), "a", seen(ActionStatus.OPEN, null));
    }

    private static Matter closed(Meeting meeting, int number, @Nullable String on) {
        var day = on == null ? null : LocalDate.parse(on);
        return new Matter(outcome(meeting, number), "a", seen(ActionStatus.SIGNED_OFF, day));
    }

    private static ActionSeen seen(ActionStatus status, @Nullable LocalDate closedOn) {
        return new ActionSeen(
                "a",
                "SC 2026/27-01",
                status,
                null,
                null,
                false,
                null,
                closedOn,
                false,
                List.of(),
                List.of());
    }

    private static Outcome outcome(Meeting meeting, int number) {
        return new Outcome(
                meeting.id() + "/" + number,
                "a",
                "SC 2026/27-01",
                "sc",
                meeting.id(),
                meeting.date(),
                number,
                new Place(null, null, null),
                OutcomeKind.REQUEST,
                Purpose.ACTION,
                "Report",
                "Report",
                null,
                null,
                false,
                Terms.NONE,
                List.of(),
                null);
    }

    private static Meeting meeting(String day) {
        return Meeting.scheduled(day, "sc", LocalDate.parse(day), null, null)
                .now(MeetingStatus.HELD);
    }
}
