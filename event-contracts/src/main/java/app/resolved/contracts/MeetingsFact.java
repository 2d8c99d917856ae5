package app.resolved.contracts;

/** What meetings-service says, on the topic {@code meetings.events}. */
public sealed interface MeetingsFact extends Fact {

    /** A fact about a body; each carries its state. */
    sealed interface OfCommittee extends MeetingsFact {
        CommitteeState committee();

        @Override
        default String key() {
            return committee().committeeId();
        }
    }

    /** A body began to be followed up here, or its description changed. */
    @Type("committee.established.v1")
    record CommitteeEstablished(CommitteeState committee) implements OfCommittee {}

    /** Somebody took a seat of a body, or a term was changed or ended. */
    @Type("committee.seats-changed.v1")
    record CommitteeSeatsChanged(CommitteeState committee) implements OfCommittee {}

    /** Another body took over what this one left open. */
    @Type("committee.succeeded.v1")
    record CommitteeSucceeded(CommitteeState committee) implements OfCommittee {}

    /** A fact about a meeting; each carries its state, since due dates hang on it. */
    sealed interface OfMeeting extends MeetingsFact {
        MeetingState meeting();

        @Override
        default String key() {
            return meeting().meetingId();
        }
    }

    @Type("meeting.scheduled.v1")
    record MeetingScheduled(MeetingState meeting) implements OfMeeting {}

    @Type("meeting.moved.v1")
    record MeetingMoved(MeetingState meeting) implements OfMeeting {}

    @Type("meeting.cancelled.v1")
    record MeetingCancelled(MeetingState meeting) implements OfMeeting {}

    @Type("meeting.held.v1")
    record MeetingHeld(MeetingState meeting) implements OfMeeting {}

    @Type("meeting.actions-issued.v1")
    record MeetingActionsIssued(MeetingState meeting) implements OfMeeting {}

    /** The address at which its minutes are published became known, or another one. */
    @Type("meeting.minutes-published.v1")
    record MeetingMinutesPublished(MeetingState meeting) implements OfMeeting {}

    @Type("meeting.minutes-approved.v1")
    record MeetingMinutesApproved(MeetingState meeting) implements OfMeeting {}

    /** Something was written down of it that waits to be issued, or waits no more. */
    @Type("meeting.unissued-changed.v1")
    record MeetingUnissuedChanged(MeetingState meeting) implements OfMeeting {}

    /** A fact about an outcome: one part of a resolution, or one request or undertaking. */
    sealed interface OfOutcome extends MeetingsFact {
        OutcomeState outcome();

        @Override
        default String key() {
            return outcome().outcomeId();
        }

        @Override
        default boolean restricted() {
            return outcome().restricted();
        }
    }

    /** The committee resolved or recommended something. */
    @Type("resolution.recorded.v1")
    record ResolutionRecorded(OutcomeState outcome) implements OfOutcome {}

    /** A member asked for something, or somebody undertook it, and the clerk issued it. */
    @Type("request.recorded.v1")
    record RequestRecorded(OutcomeState outcome) implements OfOutcome {}

    /** Words, addressee, time, place or purpose changed since it was issued, with a reason. */
    @Type("resolution.amended.v1")
    record ResolutionAmended(OutcomeState outcome) implements OfOutcome {}

    /** It was recorded in error, or the committee took it back. */
    @Type("resolution.withdrawn.v1")
    record ResolutionWithdrawn(OutcomeState outcome) implements OfOutcome {}

    /** The same of a request or undertaking. */
    @Type("request.amended.v1")
    record RequestAmended(OutcomeState outcome) implements OfOutcome {}

    @Type("request.withdrawn.v1")
    record RequestWithdrawn(OutcomeState outcome) implements OfOutcome {}

    /** A fact about an item of a work programme. */
    sealed interface OfProgrammeItem extends MeetingsFact {
        ProgrammeItemState item();

        @Override
        default String key() {
            return item().itemId();
        }
    }

    /** It was planned for a meeting, a month or a time to be confirmed, or moved to another. */
    @Type("work-programme.item-placed.v1")
    record ProgrammeItemPlaced(ProgrammeItemState item) implements OfProgrammeItem {}

    /** Another body referred it: it waits for the clerk of this one, and is on no programme yet. */
    @Type("work-programme.item-proposed.v1")
    record ProgrammeItemProposed(ProgrammeItemState item) implements OfProgrammeItem {}

    /** It was dealt with, dropped out, or was declined. */
    @Type("work-programme.item-closed.v1")
    record ProgrammeItemClosed(ProgrammeItemState item) implements OfProgrammeItem {}
}
