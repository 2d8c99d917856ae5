package app.resolved.meetings.sheet.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as a clerk typed it.
 *
 * @param seen the mark of the words that stood there before the clerk typed; null where nobody said
 * @param keepsRestriction whether nothing was said of who may read it: what stood there stays
 */
public record TypedRow(String id, RowWords words, @Nullable String seen, boolean keepsRestriction) {

    public TypedRow(String id, RowWords words, @Nullable String seen) {
        this(id, words, seen, true);
    }

    TypedRow beside(Optional<SheetRow> stored) {
        return keepsRestriction && stored.isPresent()
                ? new TypedRow(id, words.saying(stored.get().words().restriction()), seen, false)
                : this;
    }

    /** The clerk left it as it was. */
    boolean untouched() {
        return words.mark().equals(seen);
    }

    /** Somebody else wrote the row since the clerk saw it. */
    boolean isOutdated(RowWords now) {
        return seen != null && !seen.equals(now.mark());
    }
}
