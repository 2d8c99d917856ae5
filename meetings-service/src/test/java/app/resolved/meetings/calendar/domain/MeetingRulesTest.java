package app.resolved.meetings.calendar.domain;

import static app.resolved.contracts.MeetingState.MeetingStatus.ACTIONS_ISSUED;
import static app.resolved.contracts.MeetingState.MeetingStatus.CANCELLED;
import static app.resolved.contracts.MeetingState.MeetingStatus.HELD;
import static app.resolved.contracts.MeetingState.MeetingStatus.MINUTES_APPROVED;
import static app.resolved.contracts.MeetingState.MeetingStatus.SCHEDULED;
import static app.resolved.meetings.calendar.domain.MeetingFixtures.DAY;
import static app.resolved.meetings.calendar.domain.MeetingFixtures.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingState;
import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.contracts.MeetingsFact;
import app.resolved.contracts.MeetingsFact.MeetingActionsIssued;
import app.resolved.contracts.MeetingsFact.MeetingCancelled;
import app.resolved.contracts.MeetingsFact.MeetingHeld;
import app.resolved.contracts.MeetingsFact.MeetingMinutesApproved;
import app.resolved.contracts.MeetingsFact.MeetingMoved;
import app.resolved.contracts.MeetingsFact.MeetingScheduled;
import app.resolved.meetings.calendar.domain.MeetingCommand.ApproveMinutes;
import app.resolved.meetings.calendar.domain.MeetingCommand.Cancel;
import app.resolved.meetings.calendar.domain.MeetingCommand.Hold;
import app.resolved.meetings.calendar.domain.MeetingCommand.Move;
import app.resolved.meetings.calendar.domain.MeetingCommand.NoteActionsIssued;
import app.resolved.meetings.calendar.domain.MeetingCommand.Schedule;
import app.resolved.meetings.calendar.domain.MeetingCommand.TakeBackApproval;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Decision.Accepted;
import app.resolved.meetings.deciding.Decision.Refused;
import app.resolved.meetings.deciding.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingRulesTest {

    private static final Schedule AS_GIVEN =
            new Schedule("meeting-1", "scrutiny", DAY, LocalTime.of(10, 0), " Council  Chamber\n");

    @Test
    void tellsAMeetingThatIsScheduled() {
        var decision = MeetingRules.schedule(Optional.empty(), AS_GIVEN);

        assertThat(decision)
                .isEqualTo(told(aMeeting(SCHEDULED), new MeetingScheduled(state(SCHEDULED))));
    }

    @Test
    void saysNothingWhenTheSameIsScheduledAgain() {
        var decision = MeetingRules.schedule(Optional.of(aMeeting(SCHEDULED)), AS_GIVEN);

        assertThat(decision).isEqualTo(Decision.accepted(aMeeting(SCHEDULED)));
    }

    @Test
    void movesAMeetingThatIsStillToCome() {
        var later = DAY.plusDays(7);

        var decision = MeetingRules.decide(aMeeting(SCHEDULED), new Move(later, null));

        var moved = aMeeting(SCHEDULED).at(later, null, "Council Chamber");
        assertThat(decision).isEqualTo(told(moved, new MeetingMoved(moved.state())));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SCHEDULED")
    void doesNotMoveAMeetingThatIsOverOrCancelled(MeetingStatus status) {
        var decision = MeetingRules.decide(aMeeting(status), new Move(DAY.plusDays(7), null));

        assertThat(decision)
                .isEqualTo(Decision.conflict("Only a meeting that is still to come can be moved."));
    }

    @Test
    void keepsAMeetingWithItsCommittee() {
        var ofAnother = new Schedule("meeting-1", "planning", DAY, null, null);

        var decision = MeetingRules.schedule(Optional.of(aMeeting(SCHEDULED)), ofAnother);

        assertThat(decision)
                .isEqualTo(Decision.conflict("This meeting belongs to another committee."));
    }

    @Test
    void refusesADateOutsideTheCalendar() {
        var decision =
                MeetingRules.decide(aMeeting(SCHEDULED), new Move(LocalDate.of(9999, 1, 1), null));

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal())
                                        .isInstanceOfSatisfying(
                                                Refusal.Invalid.class,
                                                invalid ->
                                                        assertThat(invalid.field())
                                                                .isEqualTo("date")));
    }

    @Test
    void holdsAMeetingOnItsDay() {
        var decision = MeetingRules.decide(aMeeting(SCHEDULED), new Hold(DAY));

        assertThat(decision).isEqualTo(told(aMeeting(HELD), new MeetingHeld(state(HELD))));
    }

    @Test
    void doesNotHoldAMeetingBeforeItsDay() {
        var decision = MeetingRules.decide(aMeeting(SCHEDULED), new Hold(DAY.minusDays(1)));

        assertThat(decision).isEqualTo(Decision.conflict("This meeting is still to come."));
    }

    @Test
    void cancelsAMeetingOnce() {
        var first = MeetingRules.decide(aMeeting(SCHEDULED), new Cancel());
        var second = MeetingRules.decide(aMeeting(CANCELLED), new Cancel());

        assertThat(first)
                .isEqualTo(told(aMeeting(CANCELLED), new MeetingCancelled(state(CANCELLED))));
        assertThat(second).isEqualTo(Decision.accepted(aMeeting(CANCELLED)));
    }

    @Test
    void tellsThatAMeetingWasHeldWhenItsActionsAreIssuedFirst() {
        var decision = MeetingRules.decide(aMeeting(SCHEDULED), new NoteActionsIssued());

        assertThat(decision)
                .isEqualTo(
                        new Accepted<>(
                                aMeeting(ACTIONS_ISSUED),
                                List.of(
                                        new MeetingHeld(state(HELD)),
                                        new MeetingActionsIssued(state(ACTIONS_ISSUED)))));
    }

    @Test
    void keepsApprovedMinutesApprovedWhenActionsAreIssuedLate() {
        var decision = MeetingRules.decide(aMeeting(MINUTES_APPROVED), new NoteActionsIssued());

        assertThat(decision).isEqualTo(Decision.accepted(aMeeting(MINUTES_APPROVED)));
    }

    @Test
    void approvesTheMinutesOfAMeetingThatWasHeld() {
        var decision = MeetingRules.decide(aMeeting(ACTIONS_ISSUED), new ApproveMinutes(null));

        assertThat(decision)
                .isEqualTo(
                        told(
                                aMeeting(MINUTES_APPROVED),
                                new MeetingMinutesApproved(state(MINUTES_APPROVED))));
    }

    @Test
    void saysWhatIsToBeDoneBeforeMinutesAreApproved() {
        assertThat(MeetingRules.decide(aMeeting(SCHEDULED), new ApproveMinutes(null)))
                .isEqualTo(
                        Decision.conflict(
                                "Nothing is issued of this meeting yet. Issue its actions, or say"
                                        + " that there was nothing to follow up, first."));
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "ACTIONS_ISSUED"})
    void standsAsBeforeOnceAnApprovalIsTakenBack(MeetingStatus before) {
        var approved = after(MeetingRules.decide(aMeeting(before), new ApproveMinutes("m-2")));
        var again = after(MeetingRules.decide(approved, new ApproveMinutes("m-3")));

        var decision = MeetingRules.decide(again, new TakeBackApproval("An error", "Ms P", DAY));

        assertThat(after(decision).status()).isEqualTo(before);
        assertThat(after(decision).minutes().approvedAtMeetingId()).isNull();
        assertThat(after(decision).minutes().takenBack())
                .isEqualTo(new ApprovalTakenBack("An error", "Ms P", DAY));
        assertThat(((Accepted<Meeting>) decision).facts())
                .singleElement()
                .isInstanceOf(before == HELD ? MeetingHeld.class : MeetingActionsIssued.class);
    }

    @Test
    void doesNotForgetWhatWasIssuedBehindAnApprovalThatIsTakenBack() {
        var approved = after(MeetingRules.decide(aMeeting(HELD), new ApproveMinutes(null)));
        var issued = after(MeetingRules.decide(approved, new NoteActionsIssued()));

        var decision = MeetingRules.decide(issued, new TakeBackApproval("An error", "Ms P", DAY));

        assertThat(after(decision).status()).isEqualTo(ACTIONS_ISSUED);
    }

    private static Meeting after(Decision<Meeting> decision) {
        return ((Accepted<Meeting>) decision).after();
    }

    private static MeetingState state(MeetingStatus status) {
        return aMeeting(status).state();
    }

    private static Decision<Meeting> told(Meeting after, MeetingsFact fact) {
        return Decision.accepted(after, fact);
    }
}
