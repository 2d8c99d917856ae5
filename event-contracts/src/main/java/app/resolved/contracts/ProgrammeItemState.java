package app.resolved.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a committee's work programme as others need to know it: where it stands, not its
 * words.
 *
 * @param actionIds the actions that owe the report which the item is about; empty where none does
 * @param meetingId the meeting it is planned for; null while that is not known
 * @param month the month it is planned for where no meeting is, such as "2027-03"; null where a
 *     meeting is planned, or nothing is
 * @param reason why it was moved or dropped; null where nobody had to say
 */
public record ProgrammeItemState(
        String itemId,
        String committeeId,
        List<String> actionIds,
        @Nullable String meetingId,
        @Nullable String month,
        ProgrammeStatus status,
        @Nullable String reason) {

    public enum ProgrammeStatus {
        /** Another body asks for it; only in {@code work-programme.item-proposed.v1}. */
        PROPOSED,
        PLANNED,
        MOVED,
        DONE,
        DROPPED
    }
}
