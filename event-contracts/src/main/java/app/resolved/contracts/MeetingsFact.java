package app.resolved.contracts;

/** What meetings-service says, on the topic {@code meetings.events}. */
public sealed interface MeetingsFact extends Fact {

    /** A body began to be followed up here, or its description changed. */
    @Type("committee.established.v1")
    record CommitteeEstablished(CommitteeState committee) implements MeetingsFact {
        @Override
        public String key() {
            return committee.committeeId();
        }
    }

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

    @Type("meeting.minutes-approved.v1")
    record MeetingMinutesApproved(MeetingState meeting) implements OfMeeting {}

    /** A fact about an outcome: one part of a resolution, or one request or undertaking. */
    sealed interface OfOutcome extends MeetingsFact {
        OutcomeState outcome();

        @Override
        default String key() {
            return outcome().outcomeId();
        }
    }

    /** The committee resolved or recommended something. */
    @Type("resolution.recorded.v1")
    record ResolutionRecorded(OutcomeState outcome) implements OfOutcome {}

    /** A member asked for something, or somebody undertook it, and the clerk issued it. */
    @Type("request.recorded.v1")
    record RequestRecorded(OutcomeState outcome) implements OfOutcome {}
}
