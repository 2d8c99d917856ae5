package app.resolved.meetings.imports.domain;

import java.util.Comparator;
import java.util.List;

/**
 * What becomes of a file.
 *
 * @param rows by their lines
 */
public record Fates(List<RowFate> rows) {

    public Fates {
        rows = List.copyOf(rows);
    }

    public int count(Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    public boolean anyWrong() {
        return count(Fate.WRONG) > 0;
    }

    /** How many rows change what is there. */
    public int changed() {
        return toWrite() - count(Fate.NEW);
    }

    /** How many rows an import would write. */
    public int toWrite() {
        return (int) rows.stream().filter(row -> row.fate().writes()).count();
    }

    /** The wrong ones, then those gone from the file, before the others; at most so many. */
    public List<RowFate> first(int most) {
        return rows.stream().sorted(Comparator.comparingInt(Fates::rank)).limit(most).toList();
    }

    private static int rank(RowFate row) {
        return switch (row.fate()) {
            case WRONG -> 0;
            case GONE_FROM_FILE -> 1;
            case NEW, CHANGED, MOVED, CANCELLED, UNCHANGED, LEFT_OUT -> 2;
        };
    }
}
