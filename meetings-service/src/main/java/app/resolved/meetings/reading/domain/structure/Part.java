package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a decision that runs on in the line: "(a) ...; and (b) ...". */
record Part(Marker marker, Span span, String text) {

    private static final Pattern MARK =
            Pattern.compile(
                    "(?<=^|[\\s:;,.\u2013-])(?:[(\\[]([a-z]|[ivx]{1,4}|[A-Z]|\\d{1,2})[)\\]]|([a-z]|[ivx]{1,4}|\\d{1,2})[.)])(?=\\s|[A-Z])");

    /** "referred back, with the following concerns: (a) ...": why, not what. */
    private static final Pattern CONCERNS =
            Pattern.compile(
                    "(?i)^that\\b[^:]{20,200}\\b(?:following (?:concerns|reasons|grounds)|the"
                            + " grounds that)\\s*:?\\s*\\(?[ai1]\\)");

    private static final Pattern ELSEWHERE = Pattern.compile("\\s+(?:above|below)\\b");
    private static final Pattern REFERRING =
            Pattern.compile("(?i)\\b(?:paragraphs?|parts?|items?|under|at)\\s*$");

    String label() {
        return marker.label();
    }

    private record Found(Marker marker, int start, int end) {}

    /** At least two in their order, such as (a) and (b); else none. */
    static List<Part> inline(Block block) {
        List<Found> found = sequence(block.text());
        if (found.size() < 2 || CONCERNS.matcher(block.text()).find()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).start : block.text().length();
            parts.add(part(block, found.get(i), end));
        }
        return parts;
    }

    private static Part part(Block block, Found found, int end) {
        int from = found.end;
        while (from < end && Character.isWhitespace(block.text().charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && Character.isWhitespace(block.text().charAt(to - 1))) {
            to--;
        }
        Span span = new Span(block.span().start() + from, block.span().start() + to);
        return new Part(found.marker, span, block.text().substring(from, to));
    }

    private static List<Found> sequence(String text) {
        List<Found> sequence = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            if (!sequence.isEmpty() && refersTo(text, mark)) {
                continue;
            }
            String label = mark.group(1) == null ? mark.group(2) : mark.group(1);
            Marker marker = new Marker(styleOf(label, sequence), label, 0);
            boolean next =
                    sequence.isEmpty()
                            ? marker.startsAList()
                            : marker.follows(sequence.getLast().marker);
            if (next) {
                sequence.add(new Found(marker, mark.start(), mark.end()));
            }
        }
        return sequence;
    }

    /** "subject to (2) below" is no second part. */
    private static boolean refersTo(String text, Matcher mark) {
        int before = Math.max(0, mark.start() - 20);
        return ELSEWHERE.matcher(text).region(mark.end(), text.length()).lookingAt()
                || REFERRING.matcher(text).region(before, mark.start()).find();
    }

    private static Marker.Style styleOf(String label, List<Found> before) {
        if (Character.isDigit(label.charAt(0))) {
            return Marker.Style.NUMBER;
        }
        if (Character.isUpperCase(label.charAt(0))) {
            return Marker.Style.CAPITAL;
        }
        boolean letters =
                !before.isEmpty() && before.getLast().marker.style() == Marker.Style.LETTER;
        boolean roman = label.matches("[ivx]+") && !letters;
        return roman ? Marker.Style.ROMAN : Marker.Style.LETTER;
    }

    static String lead(Block block, List<Part> parts) {
        String text = block.text();
        int first = parts.getFirst().span().start() - block.span().start();
        Matcher mark = MARK.matcher(text);
        int end = first;
        while (mark.find() && mark.start() < first) {
            end = mark.start();
        }
        return text.substring(0, end).strip();
    }

    static Block rest(Block block, int from) {
        int at = Math.min(from, block.span().length());
        while (at < block.text().length() && Character.isWhitespace(block.text().charAt(at))) {
            at++;
        }
        int start = block.span().start() + at;
        Span span = new Span(start, block.span().end());
        List<Span> cells = new ArrayList<>();
        for (Span cell : block.cells()) {
            if (cell.end() > start) {
                cells.add(new Span(Math.max(start, cell.start()), cell.end()));
            }
        }
        return new Block(
                null,
                span,
                block.text().substring(start - block.span().start()),
                cells.isEmpty() ? List.of(span) : cells,
                false,
                block.indent());
    }

    /** A sentence that a line end broke: the words of both, at their places. */
    static Block through(Block above, Block below) {
        Span span = new Span(above.span().start(), below.span().end());
        String gap = " ".repeat(below.span().start() - above.span().end());
        String text = above.text() + gap + below.text();
        return new Block(above.marker(), span, text, List.of(span), above.apart(), above.indent());
    }

    static @Nullable String joined(@Nullable String above, String words) {
        String own = words.strip();
        return above == null || above.isBlank() ? own : above.strip() + " " + own;
    }

    static @Nullable String name(@Nullable String parent, Marker marker) {
        if (marker.label().isEmpty()) {
            return parent;
        }
        return parent == null ? marker.label() : parent + "(" + marker.label() + ")";
    }
}
