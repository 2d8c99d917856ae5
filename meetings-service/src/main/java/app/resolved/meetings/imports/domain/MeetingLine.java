package app.resolved.meetings.imports.domain;

import app.resolved.meetings.committees.domain.Committee;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file that may be about a meeting.
 *
 * @param what it is about, as the file says it
 * @param leftOut why it is about none; null where it may be
 * @param reading gives the meeting, or throws what is wrong
 * @param column how the file calls what a row calls so
 */
public record MeetingLine(
        int line,
        String what,
        @Nullable String leftOut,
        Supplier<MeetingRow> reading,
        UnaryOperator<String> column) {

    /**
     * @param chosen whose dates they are where the row does not say
     */
    public static MeetingLine of(Table.Row row, Bodies bodies, Optional<Committee> chosen) {
        return new MeetingLine(
                row.line(),
                MeetingRow.what(row),
                null,
                () -> {
                    row.mustFit();
                    return MeetingRow.read(row, bodies, chosen);
                },
                UnaryOperator.identity());
    }

    MeetingRow read() {
        return reading.get();
    }
}
