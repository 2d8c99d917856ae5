package app.resolved.meetings.programme.adapters.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** UTF-8 with a byte order mark, so that spreadsheets read it as such; fields by RFC 4180. */
public final class ProgrammeCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet takes for a formula. */
    private static final String FORMULA = "=+-@\t\r\n\0＝＋－＠";

    private ProgrammeCsv() {}

    public static byte[] of(ProgrammeTable table) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(ProgrammeTable.HEADINGS);
            table.lines().forEach(line -> csv.writeRecord(safe(line.cells())));
        } catch (java.io.IOException neverInMemory) {
            throw new java.io.UncheckedIOException(neverInMemory);
        }
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> safe(List<String> cells) {
        return cells.stream().map(ProgrammeCsv::withoutFormula).toList();
    }

    /** An apostrophe makes it text. */
    static String withoutFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
