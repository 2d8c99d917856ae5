package app.resolved.meetings.reading.domain.document;

import app.resolved.meetings.reading.domain.Span;
import java.util.Collections;
import java.util.List;

/**
 * What a document says.
 *
 * @param text as people see it; every place in a reading counts its characters
 * @param pages where each page begins in the text, ascending, the first at 0; a single one where
 *     the form knows no pages
 * @param bookmarks of a PDF's outline, in the order of the text
 * @param notices what the reader of the document must know, a sentence each
 */
public record DocumentText(
        Form form,
        String text,
        List<Integer> pages,
        List<Bookmark> bookmarks,
        List<String> notices) {

    /** A heading of the document's own table of contents, and where it leads. */
    public record Bookmark(String title, int start) {}

    public DocumentText {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        notices = List.copyOf(notices);
    }

    public static DocumentText plain(Form form, String text) {
        return new DocumentText(form, text, List.of(0), List.of(), List.of());
    }

    public boolean paged() {
        return pages.size() > 1;
    }

    /** The page on which a character stands, from 1. */
    public int pageOf(int at) {
        int found = Collections.binarySearch(pages, at);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }

    /**
     * From the first page to the end of the last.
     *
     * @param first from 1
     */
    public Span pages(int first, int last) {
        int end = last >= pages.size() ? text.length() : pages.get(last);
        return new Span(pages.get(first - 1), end);
    }
}
