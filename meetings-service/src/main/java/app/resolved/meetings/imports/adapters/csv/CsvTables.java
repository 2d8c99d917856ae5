package app.resolved.meetings.imports.adapters.csv;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.application.Tables;
import app.resolved.meetings.imports.domain.FileText;
import app.resolved.meetings.imports.domain.Table;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** CSV as Excel and others write it: any of three separators, UTF-8 or Windows-1252. */
@Component
class CsvTables implements Tables {

    private static final int LONGEST_CELL = 10_000;
    private static final int MOST_COLUMNS = 100;

    @Override
    public Answer<Table> read(byte[] content) {
        var text = FileText.of(content);
        if (text.isBlank()) {
            return refused("The file is empty. Choose a CSV file with a line of column names.");
        }
        if (text.indexOf('\0') >= 0) {
            return refused("This is no CSV file. Save the spreadsheet as CSV (comma delimited).");
        }
        if (Quotes.leftOpen(text, separator(text))) {
            return broken();
        }
        try {
            return table(text);
        } catch (CsvParseException broken) {
            return broken();
        }
    }

    private static Answer<Table> broken() {
        return refused(
                "The file cannot be read as CSV: a quotation mark that opens a cell has no"
                        + " partner, or a cell is too long.");
    }

    private static Answer<Table> table(String text) {
        var rows = new ArrayList<Table.Row>();
        List<String> columns = List.of();
        try (var reader = reader(text)) {
            for (CsvRecord line : reader) {
                if (columns.isEmpty()) {
                    columns = names(line);
                    if (columns.size() > MOST_COLUMNS) {
                        return refused("The file has more than 100 columns: take the others away.");
                    }
                } else if (rows.size() == Table.MOST_ROWS) {
                    return refused(
                            "The file has more than 10,000 rows: divide it into several files.");
                } else {
                    add(line, columns, rows);
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return rows.isEmpty()
                ? refused("The file has a line of column names at most, and no row below it.")
                : new Answer.Done<>(new Table(columns, rows));
    }

    /** Without the empty ones that spreadsheets leave at the end. */
    private static List<String> names(CsvRecord line) {
        var names = new ArrayList<>(line.getFields().stream().map(Given::line).toList());
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return names;
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text);
    }

    private static void add(CsvRecord line, List<String> columns, List<Table.Row> rows) {
        Map<String, String> cells = new HashMap<>();
        boolean surplus = false;
        for (int at = 0; at < line.getFieldCount(); at++) {
            var cell = withoutGuard(line.getField(at).strip());
            if (!cell.isEmpty() && at < columns.size()) {
                cells.put(
                        Table.key(columns.get(at)),
                        cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
            }
            surplus |= !cell.isEmpty() && at >= columns.size();
        }
        if (!cells.isEmpty()) {
            rows.add(new Table.Row((int) line.getStartingLineNumber(), cells, surplus));
        }
    }

    /** Spreadsheets put an apostrophe before what would be a formula; the cell means the rest. */
    private static String withoutGuard(String cell) {
        boolean guarded =
                cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    private static char separator(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(header, each) > count(header, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String line, char one) {
        return line.chars().filter(each -> each == one).count();
    }

    private static Answer<Table> refused(String message) {
        return new Answer.Refused<>(new Refusal.Invalid("file", message));
    }
}
