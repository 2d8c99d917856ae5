package app.resolved.meetings.calendar.domain;

import app.resolved.contracts.MeetingState.MeetingStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a meeting's minutes elsewhere.
 *
 * @param address where they are published, as the law has it; null while it is not known
 * @param approvedAtMeetingId the later meeting that approved them; null while none did, or nobody
 *     said which
 * @param before that the meeting was only held when they were approved; null where its actions were
 *     issued, and while they are not approved
 * @param takenBack the last time that they were noted as approved in error; null for never
 */
public record MinutesKnown(
        @Nullable String address,
        @Nullable String approvedAtMeetingId,
        @Nullable MeetingStatus before,
        @Nullable ApprovalTakenBack takenBack) {

    static final MinutesKnown NOTHING = new MinutesKnown(null, null, null, null);

    MinutesKnown at(@Nullable String other) {
        return new MinutesKnown(other, approvedAtMeetingId, before, takenBack);
    }

    MinutesKnown approvedAt(@Nullable String meetingId, @Nullable MeetingStatus stoodBefore) {
        return new MinutesKnown(
                address,
                meetingId == null ? approvedAtMeetingId : meetingId,
                stoodBefore,
                takenBack);
    }

    MinutesKnown notApproved(ApprovalTakenBack since) {
        return new MinutesKnown(address, null, null, since);
    }
}
