package app.resolved.meetings.sheet.domain;

import org.jspecify.annotations.Nullable;

/**
 * A row as a clerk typed it.
 *
 * @param seen the mark of the words that stood there before the clerk typed; null where nobody said
 */
public record TypedRow(String id, RowWords words, @Nullable String seen) {

    /** The clerk left it as it was. */
    boolean untouched() {
        return words.mark().equals(seen);
    }

    /** Somebody else wrote the row since the clerk saw it. */
    boolean isOutdated(RowWords now) {
        return seen != null && !seen.equals(now.mark());
    }
}
