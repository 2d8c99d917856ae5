package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import app.resolved.contracts.ActionState.Answer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the present owner was last answered, or had changed by a clerk. */
final class LastAnswer {

    private LastAnswer() {}

    /**
     * @return null where nothing was, since it last was somebody's anew
     */
    static @Nullable Answer of(List<Entry> timeline) {
        for (var entry : timeline.reversed()) {
            if (isAssignment(entry)) {
                return null;
            }
            var kind = kind(entry);
            if (kind != null) {
                return new Answer(LocalDate.ofInstant(entry.at(), Dates.LONDON), kind);
            }
        }
        return null;
    }

    /** Whoever gets it then is told all of it. */
    private static boolean isAssignment(Entry entry) {
        return switch (entry.what()) {
            case ISSUED, OWNER_CHANGED, OPEN_AGAIN -> true;
            default -> false;
        };
    }

    private static Answer.@Nullable Kind kind(Entry entry) {
        return switch (entry.what()) {
            case NOT_ACCEPTED -> Answer.Kind.NOT_ACCEPTED;
            case MORE_TIME_NOT_GIVEN -> Answer.Kind.MORE_TIME_NOT_GIVEN;
            case DECLINING_NOT_AGREED -> Answer.Kind.DECLINING_NOT_AGREED;
            case ANSWERED_HERE_AGAIN -> Answer.Kind.ANSWERED_HERE_AGAIN;
            case DUE_DATE_CHANGED, SERVED ->
                    isMovedByHand(entry) ? Answer.Kind.DUE_DATE_CHANGED : null;
            default -> null;
        };
    }

    /** A date that is worked out anew comes with a note on the page alone. */
    private static boolean isMovedByHand(Entry entry) {
        return entry.personId() != null && entry.to() != null;
    }
}
