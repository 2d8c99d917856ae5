package app.resolved.meetings.reading.adapters.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes a DOCX as a word processor would. */
public final class WordPapers {

    public final XWPFDocument document = new XWPFDocument();

    public static byte[] of(String text) {
        WordPapers papers = new WordPapers();
        text.lines().filter(line -> !line.isBlank()).forEach(papers::paragraph);
        return papers.bytes();
    }

    public XWPFParagraph paragraph(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }

    /** A list that Word numbers itself; gives the id to put on its paragraphs. */
    public BigInteger list(String... levels) {
        CTAbstractNum pattern = CTAbstractNum.Factory.newInstance();
        pattern.setAbstractNumId(BigInteger.valueOf(7));
        for (int i = 0; i < levels.length; i++) {
            String[] level = levels[i].split(" ", 2);
            CTLvl made = pattern.addNewLvl();
            made.setIlvl(BigInteger.valueOf(i));
            made.addNewStart().setVal(BigInteger.valueOf(level[0].equals("46") ? 46 : 1));
            made.addNewNumFmt().setVal(STNumberFormat.Enum.forString(format(level[0])));
            made.addNewLvlText().setVal(level[1]);
        }
        var numbering = document.createNumbering();
        var id =
                numbering.addAbstractNum(
                        new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(pattern));
        return numbering.addNum(id);
    }

    private static String format(String given) {
        return given.equals("46") ? "decimal" : given;
    }

    public void numbered(BigInteger list, int level, String words) {
        XWPFParagraph paragraph = paragraph(words);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    public void table(List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                String[] paragraphs = rows.get(row).get(cell).split("\n");
                table.getRow(row).getCell(cell).setText(paragraphs[0]);
                for (int i = 1; i < paragraphs.length; i++) {
                    table.getRow(row)
                            .getCell(cell)
                            .addParagraph()
                            .createRun()
                            .setText(paragraphs[i]);
                }
            }
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
