package app.resolved.meetings.reading.adapters.extraction.pdf;

import app.resolved.meetings.reading.domain.document.Manuscript;
import app.resolved.meetings.reading.domain.document.TableText;
import app.resolved.meetings.reading.domain.text.Mending;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes pages down: an empty line where the page leaves room, words that were divided whole. */
final class PdfWriting {

    private static final float ROOM = 1.45f;
    private static final float LARGER = 1.15f;
    private static final Pattern STARTS =
            Pattern.compile(
                    "(?:[(\\[]?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[)\\].:]|[-\u2022\u2013\u25CF])\\s.*");

    private final Manuscript manuscript;
    private final List<String> pending = new ArrayList<>();

    PdfWriting(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void write(Page page) {
        float leading = leading(page);
        RightMargin margin = RightMargin.of(page);
        PageLine before = null;
        for (Page.Piece piece : page.pieces()) {
            switch (piece) {
                case Page.Table(_, var rows, _) -> {
                    flush();
                    TableText.write(cells(rows), manuscript);
                    before = null;
                }
                case Page.TextLine(PageLine line) -> {
                    if (before == null
                            ? manuscript.sentenceEnded()
                            : apart(before, line, leading)) {
                        flush();
                        manuscript.gap();
                    }
                    pending.add(margin.text(line));
                    before = line;
                }
            }
        }
        flush();
    }

    private static boolean apart(PageLine before, PageLine line, float leading) {
        float step = line.y() - before.y();
        return step < 0
                || step > ROOM * Math.max(leading, line.size())
                || before.bold() != line.bold() && before.segments().size() == 1
                || before.size() > LARGER * line.size();
    }

    /** The distance from line to line that most have. */
    private static float leading(Page page) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < page.pieces().size(); i++) {
            float step = page.pieces().get(i).y() - page.pieces().get(i - 1).y();
            if (step > 2 && step < 60) {
                steps.add(step);
            }
        }
        steps.sort(Float::compare);
        return steps.isEmpty() ? 14 : steps.get(steps.size() / 3);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            Mending.undivided(String.join("\n", pending)).lines().forEach(manuscript::line);
            pending.clear();
        }
    }

    private static List<List<List<String>>> cells(List<List<List<PageLine>>> rows) {
        return rows.stream().map(row -> row.stream().map(PdfWriting::paragraphs).toList()).toList();
    }

    private static List<String> paragraphs(List<PageLine> lines) {
        List<String> paragraphs = new ArrayList<>();
        PageLine before = null;
        for (PageLine line : lines) {
            String text = line.text().replace('\t', ' ');
            boolean begins =
                    before == null
                            || line.y() - before.y() > ROOM * 1.2f * line.size()
                            || STARTS.matcher(text).matches();
            if (begins) {
                paragraphs.add(text);
            } else {
                paragraphs.add(joined(paragraphs.removeLast(), text));
            }
            before = line;
        }
        return paragraphs;
    }

    private static String joined(String first, String second) {
        return Mending.undivided(first + "\n" + second).replace('\n', ' ');
    }
}
