package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Paper;
import app.resolved.meetings.reading.domain.Sought;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.text.BodyName;
import app.resolved.meetings.reading.domain.text.Dates;
import app.resolved.meetings.reading.domain.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a document holds, from one paper to the next: by the bookmarks of a PDF where there are
 * some, else by how papers begin.
 *
 * @param minutes where minutes stand, in their order; the whole where none are told apart
 */
public record Pack(List<Paper> papers, List<Span> minutes) {

    private static final int MOST = 200;
    private static final int LONGEST_TITLE = 120;
    private static final int HEAD = 2_500;
    private static final Pattern MINUTES =
            Pattern.compile("(?i)^\\W*(?:\\d+\\W+)?(?:draft |unconfirmed )?minutes\\b");

    /** What is shorter is the head of the next. */
    private static final int SHORTEST = 25;

    public Pack {
        papers = List.copyOf(papers);
        minutes = List.copyOf(minutes);
    }

    /**
     * @param masked the document's text, masked
     */
    public static Pack of(DocumentText document, String masked) {
        List<Line> lines = Line.linesOf(masked);
        List<Span> found = MinutesInPack.told(lines);
        TreeMap<Integer, String> begins = new TreeMap<>();
        if (document.bookmarks().size() > 1) {
            document.bookmarks().forEach(mark -> begins.putIfAbsent(mark.start(), mark.title()));
        } else {
            found.forEach(span -> begins.put(span.start(), minutesLine(span.of(masked))));
            MinutesInPack.papers(lines).forEach(begins::putIfAbsent);
        }
        List<Span> minutes = found.stream().map(span -> within(span, begins)).toList();
        List<Paper> papers = papers(masked, begins, minutes);
        return new Pack(papers, minutes.isEmpty() ? byTitle(papers, masked) : minutes);
    }

    /** Where no minutes are told apart: the papers that call themselves so, else the whole. */
    private static List<Span> byTitle(List<Paper> papers, String masked) {
        List<Span> titled =
                papers.stream()
                        .filter(paper -> MINUTES.matcher(paper.title()).find())
                        .map(Paper::span)
                        .toList();
        return titled.isEmpty() || papers.size() < 2
                ? List.of(new Span(0, masked.length()))
                : titled;
    }

    /** Minutes end at the latest where the next bookmark leads to. */
    private static Span within(Span span, TreeMap<Integer, String> begins) {
        Integer next = begins.higherKey(span.start() + 1);
        return next == null || next >= span.end() ? span : new Span(span.start(), next);
    }

    private static List<Paper> papers(
            String masked, TreeMap<Integer, String> begins, List<Span> minutes) {
        begins.putIfAbsent(0, "");
        List<Paper> papers = new ArrayList<>();
        int from = 0;
        for (Integer start : begins.keySet()) {
            Integer next = begins.higherKey(start);
            int end = trimmed(masked, from, next == null ? masked.length() : next);
            boolean stub = next != null && end - from < SHORTEST;
            if (!stub && papers.size() < MOST) {
                Span span = new Span(from, end);
                papers.add(paper(begins.getOrDefault(start, ""), span, masked, minutes));
            }
            from = stub || next == null ? from : next;
        }
        return papers;
    }

    private static int trimmed(String masked, int from, int end) {
        int to = end;
        while (to > from && Character.isWhitespace(masked.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static Paper paper(String title, Span span, String masked, List<Span> minutes) {
        String shown = title.isBlank() ? firstLine(span.of(masked)) : title;
        return new Paper(cut(shown), span, holdsOneOf(minutes, span));
    }

    private static boolean holdsOneOf(List<Span> minutes, Span paper) {
        return minutes.stream()
                .anyMatch(span -> span.start() >= paper.start() && span.start() < paper.end());
    }

    /** The line that calls them minutes, which may stand below the name of the body. */
    private static String minutesLine(String text) {
        return text.lines()
                .limit(12)
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> line.toLowerCase(Locale.UK).contains("minutes"))
                .findFirst()
                .orElse("");
    }

    private static String firstLine(String text) {
        return text.lines()
                .limit(50)
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> line.chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElse("");
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE - 1) + "\u2026";
    }

    /**
     * The minutes to read: those of the day, of them those of the body; else the first of the body,
     * else the first.
     *
     * @param sought null where nobody said whose
     */
    public Span chosen(String masked, @Nullable Sought sought) {
        if (sought == null) {
            return minutes.getFirst();
        }
        List<Span> ofTheDay =
                minutes.stream()
                        .filter(span -> sought.heldOn().equals(Dates.firstIn(head(span, masked))))
                        .toList();
        List<Span> among = ofTheDay.isEmpty() ? minutes : ofTheDay;
        return among.stream()
                .filter(span -> BodyName.standsIn(head(span, masked), sought.body()))
                .findFirst()
                .orElse(among.getFirst());
    }

    private static String head(Span span, String masked) {
        return masked.substring(span.start(), Math.min(span.end(), span.start() + HEAD));
    }
}
