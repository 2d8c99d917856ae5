package app.resolved.meetings.reading.adapters.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a page.
 *
 * @param y of its foot, from the page's top
 */
record PageLine(float y, float size, boolean bold, List<Segment> segments) {

    private static final float SPACE = 0.17f;

    /** Kerning draws words closer, yet leaves the space that was typed between them. */
    private static final float TYPED_SPACE = 0.08f;

    private static final float GAP = 1.6f;
    private static final float RAISED = 0.42f;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[(\\[]?[A-Za-z]{0,5}[\\d./-]{0,10}[A-Za-z]{0,4}[)\\].:]?|[-\u2013\u2022\u00B7o]");
    private static final int LONGEST_NUMBER = 10;

    /** The lines of these glyphs, from the top. */
    static List<PageLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        List<PageLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - line.getFirst().y() > RAISED * size(line, glyph)) {
                close(line, lines);
            }
            line.add(glyph);
        }
        close(line, lines);
        return lines;
    }

    private static float size(List<Glyph> line, Glyph glyph) {
        return Math.max(line.getFirst().size(), glyph.size());
    }

    private static void close(List<Glyph> glyphs, List<PageLine> to) {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        List<Segment> segments = segments(glyphs);
        if (!segments.isEmpty()) {
            to.add(
                    new PageLine(
                            glyphs.getLast().y(),
                            (float) glyphs.stream().mapToDouble(Glyph::size).max().orElse(10),
                            glyphs.stream().allMatch(glyph -> glyph.blank() || glyph.bold()),
                            segments));
        }
        glyphs.clear();
    }

    private static List<Segment> segments(List<Glyph> glyphs) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float start = 0;
        float end = 0;
        float space = SPACE;
        for (Glyph glyph : glyphs) {
            if (glyph.blank()) {
                space = TYPED_SPACE;
                continue;
            }
            float gap = glyph.x() - end;
            if (!text.isEmpty() && gap > GAP * glyph.size() && !isNumber(text, segments)) {
                segments.add(new Segment(start, end, text.toString()));
                text.setLength(0);
            } else if (!text.isEmpty() && gap > space * glyph.size()) {
                text.append(' ');
            }
            space = SPACE;
            start = text.isEmpty() ? glyph.x() : start;
            text.append(glyph.text());
            end = Math.max(text.length() == glyph.text().length() ? 0 : end, glyph.end());
        }
        if (!text.isEmpty()) {
            segments.add(new Segment(start, end, text.toString()));
        }
        return segments;
    }

    /** The gap behind a number in front of a line is a tab, not a column. */
    private static boolean isNumber(StringBuilder text, List<Segment> before) {
        return before.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && NUMBER.matcher(text.toString().strip()).matches();
    }

    float x() {
        return segments.getFirst().x();
    }

    float end() {
        return segments.getLast().end();
    }

    /** Its segments with tabs between them. */
    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining("\t"));
    }

    PageLine with(List<Segment> some) {
        return new PageLine(y, size, bold, some);
    }
}
