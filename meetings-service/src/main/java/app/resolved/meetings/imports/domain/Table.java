package app.resolved.meetings.imports.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file's rows.
 *
 * @param columns their names as the file writes them
 */
public record Table(List<String> columns, List<Row> rows) {

    /** The most rows that are taken of one file. */
    public static final int MOST_ROWS = 10_000;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param line where it begins in the file, from 1
     * @param cells by {@link #key the column's key}; an empty cell is absent
     * @param surplus whether it has cells beyond the last column
     */
    public record Row(int line, Map<String, String> cells, boolean surplus) {

        public Row {
            cells = Map.copyOf(cells);
        }

        public void mustFit() {
            if (surplus) {
                throw new Wrong(
                        "last column",
                        "There are more cells than columns: a cell with a comma needs quotation"
                                + " marks around it.");
            }
        }

        /** "" for an empty cell. */
        public String get(String column) {
            return cells.getOrDefault(key(column), "");
        }

        boolean has(String column) {
            return cells.containsKey(key(column));
        }
    }

    /** Case, blanks and punctuation of a column's name do not matter. */
    public static String key(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
