package app.resolved.meetings.reading.domain.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page of a committee system as it is copied into a text: of each item it gives a number, a
 * title, what the agenda had said, "Minutes:" and only then the minutes. Blanks out what is no
 * minutes. The text keeps its length. Must not touch minutes that were written as such.
 */
public final class CopiedPage {

    private static final Pattern MINUTES = Pattern.compile("(?i)(?:draft )?minutes:");
    private static final Pattern DECISION = Pattern.compile("(?i)decisions?:");

    /** What stands on no other page: by it one is told. */
    private static final Pattern ITS_OWN =
            Pattern.compile(
                    "(?i)\\W{0,3}(?:share this item|additional documents:|supporting"
                        + " documents:|no\\. item|agenda item|issue - meetings|decision"
                        + " details|issue - decisions|agenda and (?:draft )?minutes|decisions"
                        + " published|\\.{3}\\s+view the full (?:minutes|agenda|decision) text for"
                        + " item .{1,12}|(?:decision status|is key decision\\?|is subject to call"
                        + " in\\?)(?:: .{1,60})?)");

    private static final Pattern OTHER_FURNITURE =
            Pattern.compile(
                    "(?i)media|items|(?:decision published|effective from|publication date|date of"
                            + " decision|divisions affected|wards? affected|lead officer|report"
                            + " author|contact): (?!.*\\b(?:to|will) [a-z]).{1,80}"
                            + "|accompanying documents:|view directions");
    private static final Pattern PURPOSE = Pattern.compile("(?i)purpose:");
    private static final Pattern AGENDA_ITEM = Pattern.compile("(?i)agenda item");
    private static final Pattern AIM = Pattern.compile("To [a-z]+ .{3,600}");
    private static final Pattern SIZE = Pattern.compile("(?: pdf icon)? PDF \\d[\\d.]* [KM]B\\b");
    private static final Pattern ABOVE_TITLE =
            Pattern.compile(
                    "\\d{1,4}(?:/\\d{1,4})?\\.?|(?i:agenda item)"
                            + "|Meeting: \\d\\d/\\d\\d/\\d{4} - .{3,150}\\(Item [^()]{1,12}\\)");
    private static final Pattern NUMBERED =
            Pattern.compile("\\d{1,4}(?:/\\d{1,4})?\\.?\\s+\\p{Lu}.{3,150}[^.:;,]");

    /** "6.2" numbers a paragraph: minutes stand there, and no agenda behind them. */
    private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\d{1,4}\\.\\d.*");

    private static final Pattern DECIDED =
            Pattern.compile("(?i)(?:that |it was )?(?:resolved|agreed|recommended)\\b.*");
    private static final int FAR = 40;

    /** Told before anything is cut into lines: a document of thousands of pages is no such page. */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?im)^[ \\t]*(?:(?:draft )?minutes:|decisions?:|(?:supporting|additional)"
                            + " documents:|agenda item|issue - (?:meetings|decisions)|agenda and"
                            + " (?:draft )?minutes|decisions published)[ \\t\\r]*$");

    private final List<Line> lines;
    private final char[] text;

    private CopiedPage(String masked) {
        this.lines = Line.linesOf(masked);
        this.text = masked.toCharArray();
    }

    /** The same text where it is no such page. */
    public static String withoutAgenda(String masked) {
        if (!LABELLED.matcher(masked).find()) {
            return masked;
        }
        CopiedPage page = new CopiedPage(masked);
        return page.isOne() ? page.blanked() : masked;
    }

    private boolean isOne() {
        return any(ITS_OWN) || lines.stream().anyMatch(CopiedPage::isPaper);
    }

    private boolean any(Pattern pattern) {
        return lines.stream().anyMatch(line -> is(pattern, line));
    }

    private String blanked() {
        boolean minuted = any(MINUTES);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isPaper(line) || is(AGENDA_ITEM, line)) {
                blankAim(is(AGENDA_ITEM, line) ? nextWords(i, lines.size()) : i);
            } else if (isAimAbove(i)) {
                blank(line);
            }
            if (is(MINUTES, line) || minuted && is(DECISION, line)) {
                blank(titleAbove(i) + 1, i);
            } else if (is(PURPOSE, line)) {
                blank(i, decisionBelow(i));
            }
        }
        lines.forEach(this::blankFurniture);
        return new String(text);
    }

    /** "To receive the report", right beneath the title: the agenda's, whatever follows. */
    private void blankAim(int title) {
        int below = nextWords(title, lines.size());
        if (below < lines.size() && is(AIM, lines.get(below))) {
            blank(lines.get(below));
        }
    }

    /** "To review the plan", and beneath it only what a page of its kind says of itself. */
    private boolean isAimAbove(int aim) {
        int below = is(AIM, lines.get(aim)) ? nextWords(aim, lines.size()) : lines.size();
        return below < lines.size()
                && (is(MINUTES, lines.get(below))
                        || is(DECISION, lines.get(below))
                        || is(ITS_OWN, lines.get(below)));
    }

    private void blankFurniture(Line line) {
        Matcher size = SIZE.matcher(line.text());
        boolean aimed = isPaper(line) && is(AIM, line);
        if (aimed || is(ITS_OWN, line) || is(OTHER_FURNITURE, line) || is(MINUTES, line)) {
            blank(line);
        } else if (size.find()) {
            Arrays.fill(text, line.start() + size.start(), line.start() + size.end(), ' ');
        }
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            blank(lines.get(i));
        }
    }

    /** Where the decision stands that is told with a purpose; the purpose itself where none is. */
    private int decisionBelow(int purpose) {
        for (int i = purpose; i < Math.min(lines.size(), purpose + FAR); i++) {
            if (is(DECISION, lines.get(i))) {
                return i;
            }
        }
        return purpose;
    }

    /** Its line; that of the label where none is told apart, or something was decided before. */
    private int titleAbove(int label) {
        for (int i = label - 1; i >= Math.max(0, label - FAR); i--) {
            Line line = lines.get(i);
            if (isMinuted(line)) {
                return label;
            }
            if (is(ABOVE_TITLE, line)) {
                return nextWords(i, label);
            }
            if (isPaper(line) || is(NUMBERED, line)) {
                return i;
            }
        }
        return label;
    }

    private static boolean isMinuted(Line line) {
        return Stream.of(MINUTES, DECISION, DECIDED, PARAGRAPH)
                .anyMatch(pattern -> is(pattern, line));
    }

    private static boolean isPaper(Line line) {
        return line.text().length() < 400 && SIZE.matcher(line.text()).find();
    }

    private int nextWords(int above, int label) {
        for (int i = above + 1; i < label; i++) {
            if (!lines.get(i).blank()) {
                return i;
            }
        }
        return label;
    }

    private static boolean is(Pattern pattern, Line line) {
        return pattern.matcher(line.text()).matches();
    }

    private void blank(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            text[i] = text[i] == '\n' ? '\n' : ' ';
        }
    }
}
