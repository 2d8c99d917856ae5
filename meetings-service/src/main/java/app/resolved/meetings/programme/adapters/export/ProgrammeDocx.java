package app.resolved.meetings.programme.adapters.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A4 across, one table whose headings stand on every page. */
public final class ProgrammeDocx {

    /** In twentieths of a point. */
    private static final int A4_LONG = 16838;

    private static final int A4_SHORT = 11906;
    private static final int MARGIN = 850;

    private ProgrammeDocx() {}

    public static byte[] of(ProgrammeTable table) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            lieAcross(document);
            line(document, "Work programme: " + table.committee(), 16, true);
            line(document, "As it stood on " + table.asOf() + ".", 10, false);
            if (table.lines().isEmpty()) {
                line(document, "Nothing is planned.", 10, false);
            } else {
                fill(document.createTable(table.lines().size() + 1, columns()), table);
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static int columns() {
        return ProgrammeTable.HEADINGS.size();
    }

    private static void fill(XWPFTable rows, ProgrammeTable table) {
        rows.setWidth("100%");
        row(rows, 0, ProgrammeTable.HEADINGS, true);
        rows.getRow(0).setRepeatHeader(true);
        for (int index = 0; index < table.lines().size(); index++) {
            row(rows, index + 1, table.lines().get(index).cells(), false);
            rows.getRow(index + 1).setCantSplitRow(true);
        }
    }

    private static void row(XWPFTable rows, int index, List<String> cells, boolean bold) {
        for (int column = 0; column < cells.size(); column++) {
            write(rows.getRow(index).getCell(column), cells.get(column), bold);
        }
    }

    private static void write(XWPFTableCell cell, String text, boolean bold) {
        var run = cell.getParagraphs().getFirst().createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontSize(9);
    }

    private static void line(XWPFDocument document, String text, int size, boolean bold) {
        var run = document.createParagraph().createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
    }

    private static void lieAcross(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var page = section.addNewPgSz();
        page.setOrient(STPageOrientation.LANDSCAPE);
        page.setW(BigInteger.valueOf(A4_LONG));
        page.setH(BigInteger.valueOf(A4_SHORT));
        var margin = section.addNewPgMar();
        var wide = BigInteger.valueOf(MARGIN);
        margin.setLeft(wide);
        margin.setRight(wide);
        margin.setTop(wide);
        margin.setBottom(wide);
    }
}
