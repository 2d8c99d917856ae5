package app.resolved.meetings.reading.domain.document;

import app.resolved.meetings.reading.domain.text.Mending;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes down the text of a document, line by line, and keeps where its pages begin. */
public final class Manuscript {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^\\s*([(\\[]?(?:[A-Za-z]{0,4}[./-]?\\d[\\d./-]*[a-z]?[)\\].:]?|(?:[A-Za-z]|[ivxIVX]{1,5})[)\\].:])|[-\u2013\u2022\u00B7])"
                        + " ?\t+");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>(List.of(0));
    private final List<DocumentText.Bookmark> bookmarks = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    /** A line, as it is. */
    public void line(String line) {
        String mended = numbered(Mending.line(line).stripTrailing());
        if (mended.isBlank()) {
            gap();
            return;
        }
        text.append(mended).append('\n');
        Limits.goOn(text.length());
    }

    /** One with an empty line around it. */
    public void paragraph(String paragraph) {
        gap();
        paragraph.lines().forEach(this::line);
        gap();
    }

    /** An empty line, unless there is one. */
    public void gap() {
        int length = text.length();
        if (length > 0 && !(length > 1 && text.charAt(length - 2) == '\n')) {
            text.append('\n');
        }
    }

    /** What follows stands on the next page. */
    public void page() {
        Limits.page(pages.size() + 1);
        pages.add(text.length());
    }

    /** A page that the form only hints at: a second hint at the same place is the same page. */
    public void pageHinted() {
        if (pages.getLast() != text.length()) {
            page();
        }
    }

    /** A row of a table, in bars, so that an empty cell stays one. */
    public void row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(oneLine(cell)).append(" |"));
        line(row.toString());
    }

    public void bookmark(String title) {
        String mended = oneLine(title);
        if (!mended.isEmpty()) {
            bookmarks.add(new DocumentText.Bookmark(mended, text.length()));
        }
    }

    public void notice(String sentence) {
        notices.add(sentence);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public String text() {
        return text.toString();
    }

    /** Whether the last line ends a sentence, or there is none. */
    public boolean sentenceEnded() {
        int at = text.length() - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 || ".:;!?".indexOf(text.charAt(at)) >= 0;
    }

    public DocumentText finish(Form form) {
        return new DocumentText(form, text.toString(), pages, bookmarks, notices);
    }

    /** The tab behind a number is a space; any other sets columns apart. */
    private static String numbered(String line) {
        return line.indexOf('\t') < 0 ? line : NUMBERED.matcher(line).replaceFirst("$1 ");
    }

    static String oneLine(String words) {
        return words.replace('|', '/').replaceAll("\\s+", " ").strip();
    }
}
