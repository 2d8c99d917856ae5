package app.resolved.meetings.reading.adapters.extraction.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The first level of a PDF's outline: a pack has an entry for each of its papers. */
final class PdfBookmarks {

    private static final int MOST = 500;

    private PdfBookmarks() {}

    /** Titles by the page that they lead to, from 1. */
    static Map<Integer, List<String>> byPage(PDDocument document) {
        Map<Integer, List<String>> titles = new HashMap<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        PDOutlineItem item = outline == null ? null : outline.getFirstChild();
        for (int i = 0; item != null && i < MOST; i++) {
            int page = pageOf(item, document);
            if (page > 0 && item.getTitle() != null) {
                titles.computeIfAbsent(page, _ -> new ArrayList<>()).add(item.getTitle());
            }
            item = item.getNextSibling();
        }
        return titles;
    }

    private static int pageOf(PDOutlineItem item, PDDocument document) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? 0 : document.getPages().indexOf(page) + 1;
        } catch (IOException | RuntimeException leadsNowhere) {
            return 0;
        }
    }
}
