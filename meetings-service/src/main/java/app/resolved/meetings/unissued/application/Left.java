package app.resolved.meetings.unissued.application;

import app.resolved.contracts.MeetingState.What;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is left to be done with something that was written down of a meeting.
 *
 * @param left proposals to decide, or rows to issue; null of minutes that the reader may not read
 * @param of proposals there are
 */
public record Left(What what, LocalDate since, @Nullable Long left, long of) {

    /** The rest of one whose words are for others. */
    static Left hidden(What what, LocalDate since) {
        return new Left(what, since, null, 0);
    }
}
