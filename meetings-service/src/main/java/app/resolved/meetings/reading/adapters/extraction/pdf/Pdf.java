package app.resolved.meetings.reading.adapters.extraction.pdf;

import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Form;
import app.resolved.meetings.reading.domain.document.Limits;
import app.resolved.meetings.reading.domain.document.Manuscript;
import app.resolved.meetings.reading.domain.document.Unreadable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Takes the text out of a PDF that has any, page by page. */
public final class Pdf {

    private Pdf() {}

    public static DocumentText read(byte[] content) {
        StreamSizes sizes = new StreamSizes();
        sizes.checkFile(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            return read(document, sizes);
        } catch (InvalidPasswordException locked) {
            throw Unreadable.locked();
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            throw Unreadable.damaged();
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException broken) {
            throw Unreadable.damaged();
        }
    }

    private static DocumentText read(PDDocument document, StreamSizes sizes) throws IOException {
        Manuscript manuscript = new Manuscript();
        PdfWriting writing = new PdfWriting(manuscript);
        Map<Integer, List<String>> bookmarks = PdfBookmarks.byPage(document);
        int[] written = {0};
        PartedRows rows =
                new PartedRows(page -> {
                    if (written[0]++ > 0) {
                        manuscript.page();
                    }
                    bookmarks.getOrDefault(written[0], List.of()).forEach(manuscript::bookmark);
                    writing.write(page);
                });
        RunningHeads heads = new RunningHeads(rows::add);
        int pictures = 0;
        int pages = 0;
        PageGlyphs glyphs = new PageGlyphs(sizes);
        for (PDPage each : document.getPages()) {
            Limits.page(++pages);
            Page page = glyphs.read(each);
            pictures += page.blank() && page.pictures() ? 1 : 0;
            heads.add(page);
        }
        heads.finish();
        rows.finish();
        return finish(manuscript, pages, pictures);
    }

    private static DocumentText finish(Manuscript manuscript, int pages, int pictures) {
        if (manuscript.isEmpty()) {
            throw pictures > 0
                    ? new Unreadable(
                            "is a scan: it holds pictures of pages and no text",
                            "expected a PDF with text; have the text recognised (OCR) first")
                    : new Unreadable("holds no text", "expected the minutes of a meeting");
        }
        if (pictures > 0) {
            manuscript.notice(
                    "%d of %d pages are pictures without text; nothing was read from them."
                            .formatted(pictures, pages));
        }
        return manuscript.finish(Form.PDF);
    }
}
