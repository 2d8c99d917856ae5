package app.resolved.meetings.imports.domain;

import java.util.List;
import java.util.stream.Stream;

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

    /** The wrong ones before the others; at most so many. */
    public List<RowFate> first(int most) {
        return Stream.concat(
                        rows.stream().filter(row -> row.fate() == Fate.WRONG),
                        rows.stream().filter(row -> row.fate() != Fate.WRONG))
                .limit(most)
                .toList();
    }
}
