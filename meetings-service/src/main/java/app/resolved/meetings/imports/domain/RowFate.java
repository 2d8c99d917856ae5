package app.resolved.meetings.imports.domain;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row.
 *
 * @param line in the file, from 1
 * @param what the row is about, such as "SC, 3 November 2026"
 * @param column where it is wrong; null where it is not
 * @param message what is wrong and what is expected, or what happens beyond the fate's word; null
 *     where there is nothing to say
 * @param meetingId of the meeting to look at; null where there is none
 */
public record RowFate(
        int line,
        String what,
        Fate fate,
        @Nullable String column,
        @Nullable String message,
        @Nullable String meetingId) {

    public static RowFate of(int line, String what, Fate fate, @Nullable String message) {
        return new RowFate(line, what, fate, null, message, null);
    }

    public RowFate about(String meeting) {
        return new RowFate(line, what, fate, column, message, meeting);
    }

    public static RowFate wrong(int line, String what, String column, String message) {
        return new RowFate(line, what, Fate.WRONG, column, message, null);
    }

    /** It could not be written, for a reason that is in no column. */
    public RowFate hindered(String why) {
        return new RowFate(line, what, Fate.WRONG, null, why, meetingId);
    }
}
