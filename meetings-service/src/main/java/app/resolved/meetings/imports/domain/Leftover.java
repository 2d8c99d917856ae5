package app.resolved.meetings.imports.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import left for its clerk to look at, since others changed what it is about while it was
 * written.
 *
 * @param personId who imported; null for a machine
 * @param begunAt when it was pressed
 * @param rows by their lines: wrong ones were not written; the others were, over somebody's change
 */
public record Leftover(
        String id,
        ImportKind kind,
        @Nullable String personId,
        Instant begunAt,
        List<RowFate> rows) {

    public Leftover {
        rows = List.copyOf(rows);
    }
}
