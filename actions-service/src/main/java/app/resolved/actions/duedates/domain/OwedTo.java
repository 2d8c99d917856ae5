package app.resolved.actions.duedates.domain;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the work programme wants a report: at a meeting, or in a month whose meeting is not known.
 *
 * @param sequence of the fact that said so
 * @param month such as "2027-03"; null where a meeting is planned
 */
public record OwedTo(
        String itemId, long sequence, @Nullable String meetingId, @Nullable String month) {

    Optional<YearMonth> yearMonth() {
        return Optional.ofNullable(month).map(YearMonth::parse);
    }
}
