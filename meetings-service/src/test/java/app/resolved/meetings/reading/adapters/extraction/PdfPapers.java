package app.resolved.meetings.reading.adapters.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets text as a word processor would print it to PDF. */
public final class PdfPapers implements AutoCloseable {

    private static final float SIZE = 11;
    private static final float LEADING = 14;
    private static final float LEFT = 60;
    private static final float TOP = 770;
    private static final float BOTTOM = 70;
    private static final float WIDTH = 475;
    private static final PDFont ROMAN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    public final PDDocument document = new PDDocument();
    private final String head;
    private PDPageContentStream page;
    private float y;

    /**
     * @param head printed on every page, above a page number at its foot
     */
    public PdfPapers(String head) {
        this.head = head;
        newPage();
    }

    public static PdfPapers of(String head, String text) {
        PdfPapers papers = new PdfPapers(head);
        papers.paragraphs(text);
        return papers;
    }

    public PdfPapers paragraphs(String text) {
        for (String paragraph : text.split("\n")) {
            if (paragraph.isBlank()) {
                y -= LEADING * 0.6f;
            } else {
                boolean title =
                        paragraph.length() < 60 && paragraph.equals(paragraph.toUpperCase());
                wrapped(paragraph, title ? BOLD : ROMAN);
            }
        }
        return this;
    }

    private void wrapped(String paragraph, PDFont font) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, font) > WIDTH) {
                printLine(line.toString(), font);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        printLine(line.toString(), font);
    }

    private void printLine(String line, PDFont font) {
        if (y < BOTTOM) {
            newPage();
        }
        at(LEFT, y, line, font);
        y -= LEADING;
    }

    /** Words at a place of the page, in points from its lower left. */
    public PdfPapers at(float x, float up, String words, PDFont font) {
        try {
            page.beginText();
            page.setFont(font, SIZE);
            page.newLineAtOffset(x, up);
            page.showText(words);
            page.endText();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A line whose second half is drawn closer, by thousandths of the size of its type. */
    public PdfPapers kerned(String first, float closer, String second) {
        try {
            page.beginText();
            page.setFont(ROMAN, SIZE);
            page.newLineAtOffset(LEFT, y);
            page.showTextWithPositioning(new Object[] {first, closer, second});
            page.endText();
            y -= LEADING;
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public PdfPapers at(float x, float up, String words) {
        return at(x, up, words, ROMAN);
    }

    /** A table with borders; each cell a list of lines. */
    public PdfPapers table(float[] xs, List<List<List<String>>> rows) {
        try {
            y -= LEADING;
            for (List<List<String>> row : rows) {
                float height = LEADING * row.stream().mapToInt(List::size).max().orElse(1) + 6;
                for (int i = 0; i < row.size(); i++) {
                    page.addRect(xs[i], y - height, xs[i + 1] - xs[i], height);
                    page.stroke();
                    for (int line = 0; line < row.get(i).size(); line++) {
                        at(xs[i] + 4, y - LEADING * (line + 1), row.get(i).get(line));
                    }
                }
                y -= height;
            }
            y -= LEADING;
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A straight line, in points from the page's lower left. */
    public PdfPapers line(float x1, float y1, float x2, float y2) {
        try {
            page.moveTo(x1, y1);
            page.lineTo(x2, y2);
            page.stroke();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public PdfPapers newPage() {
        try {
            closePage();
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            y = TOP;
            if (!head.isEmpty()) {
                at(LEFT, 805, head);
                at(280, 35, "Page " + document.getNumberOfPages());
            }
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void closePage() throws IOException {
        if (page != null) {
            page.close();
        }
    }

    public byte[] bytes() {
        try {
            closePage();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static float width(String words, PDFont font) {
        try {
            return font.getStringWidth(words) / 1000 * SIZE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<String> lines(String... lines) {
        return new ArrayList<>(List.of(lines));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
