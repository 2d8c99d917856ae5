package app.resolved.meetings.calendar.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a meeting's minutes elsewhere.
 *
 * @param address where they are published, as the law has it; null while it is not known
 * @param approvedAtMeetingId the later meeting that approved them; null while none did, or nobody
 *     said which
 */
public record MinutesKnown(@Nullable String address, @Nullable String approvedAtMeetingId) {

    static final MinutesKnown NOTHING = new MinutesKnown(null, null);

    MinutesKnown at(@Nullable String other) {
        return new MinutesKnown(other, approvedAtMeetingId);
    }

    MinutesKnown approvedAt(@Nullable String meetingId) {
        return new MinutesKnown(address, meetingId == null ? approvedAtMeetingId : meetingId);
    }
}
