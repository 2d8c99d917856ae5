package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.text.Line;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The column at the right of the page that is headed "Action" and holds nothing but who is to act:
 * "JB", "Clerk", "JB to ring"; or that has no head and says "Action JB" each time. Must not take
 * the heading for a list of actions, nor words and sums at the end of a line for somebody.
 */
final class MarginColumn {

    private static final int FAR_RIGHT = 40;

    /** Too near for names to be told from words beneath it, but no place for a list's label. */
    private static final int RIGHT = 30;

    private static final int SWAY = 14;
    private static final Pattern HEAD =
            Pattern.compile("(?i)(?:actions?|action by|action for|by whom|owner|lead|who)\\s*:?");
    private static final Pattern HEADS_BEFORE =
            Pattern.compile(
                    "(?i)(?:(?:minute|min|item|agenda item|ref|no|number|subject|title|minute"
                            + " no)\\.?:?(?:[ \\t]{2,}|$)){1,3}");
    private static final Pattern GAP = Pattern.compile("(?:\\t| {2})[ \\t]*(?=\\S)");
    private static final Pattern NAME =
            Pattern.compile(
                    "([A-Z][\\w.'-]*(?:(?:\\s*[/&+,]\\s*|\\s+and\\s+|\\s)[A-Z][\\w.'-]*){0,4}?)(?:\\s+to"
                        + " [a-z]+(?: [a-z]+)?|,? (?:by )?(?:\\d{1,2}"
                        + " )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)?\\.?");
    private static final Pattern STATE =
            Pattern.compile(
                    "(?i)(?:ongoing|on-going|done|complete|completed|closed|noted|agreed|carried"
                            + " forward|none|-)\\.?");

    private static final Pattern MARKED =
            Pattern.compile("(?:Actions?|ACTIONS?|Follow-up)(?:\\s*:\\s*|\\s+)(\\S.*)");
    private static final int FEWEST_MARKED = 3;

    /** Without a column: nothing stands beside any line. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    /** Without a head: only what says "Action" itself stands beside its line. */
    private static final int MARKED_ONLY = -2;

    private final int head;
    private final int left;

    private MarginColumn(int head, int left) {
        this.head = head;
        this.left = left;
    }

    static MarginColumn in(List<Line> lines) {
        for (Line line : lines) {
            int column = columnOf(line);
            if (column >= FAR_RIGHT) {
                return new MarginColumn(line.start(), column - SWAY);
            }
        }
        long marked = lines.stream().filter(line -> inMargin(line, lastWords(line.text()))).count();
        return new MarginColumn(marked < FEWEST_MARKED ? -1 : MARKED_ONLY, NOWHERE);
    }

    private static boolean inMargin(Line line, int from) {
        return (from > 0 || line.indent() > 0) && marked(line.text().substring(from)) != null;
    }

    /** Who is behind "Action". */
    private static @Nullable String marked(String words) {
        Matcher marked = MARKED.matcher(words);
        return marked.matches() && Owners.are(marked.group(1)) ? marked.group(1) : null;
    }

    /** Where the column begins that the line heads, alone or as in "Minute Subject Action by". */
    private static int columnOf(Line line) {
        int last = lastWords(line.text());
        boolean heads =
                HEAD.matcher(line.text().substring(last)).matches()
                        && (last == 0
                                || HEADS_BEFORE.matcher(line.text().substring(0, last)).matches());
        return heads ? line.indent() + last : -1;
    }

    private static int lastWords(String text) {
        int from = 0;
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            from = gap.end();
        }
        return from;
    }

    /** Heads the column, here or again on a later page, or stands alone where a column would be. */
    boolean isHead(Line line) {
        return line.start() == head
                || left != NOWHERE && columnOf(line) >= left
                || line.indent() >= RIGHT && standsAlone(line.text());
    }

    private static boolean standsAlone(String text) {
        Label label = Label.at(text);
        return label != null
                && label.meaning() == Label.Meaning.ACTIONS
                && label.length() >= text.length();
    }

    /** What stands in the column beside a line; null where nothing does. */
    @Nullable Span beside(Line line) {
        int from = lastWords(line.text());
        if (head == MARKED_ONLY && inMargin(line, from)) {
            return new Span(line.start() + from, line.end());
        }
        if (line.start() <= head || left == NOWHERE) {
            return null;
        }
        String words = line.text().substring(from);
        boolean within = line.indent() + from >= left && (from > 0 || line.indent() >= left);
        boolean somebody = NAME.matcher(words).matches() || STATE.matcher(words).matches();
        return within && somebody ? new Span(line.start() + from, line.end()) : null;
    }

    /** Who is meant by the words of the column; null where they only say how far it is. */
    static @Nullable String nameIn(String words) {
        String marked = marked(words);
        if (marked != null) {
            return marked;
        }
        Matcher name = NAME.matcher(words);
        return STATE.matcher(words).matches() || !name.matches() ? null : name.group(1);
    }
}
