package app.resolved.meetings.reading.domain.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a committee system as it is copied into a text: of each item it gives a number, a
 * title, what the agenda had said, "Minutes:" and only then the minutes. Blanks out what is no
 * minutes. The text keeps its length. Must not touch minutes that were written as such.
 */
public final class CopiedPage {

    private static final Pattern MINUTES = Pattern.compile("(?i)(?:draft )?minutes:");
    private static final Pattern DECISION = Pattern.compile("(?i)decisions?:");
    private static final Pattern FURNITURE =
            Pattern.compile(
                    "(?i)\\W{0,3}(?:share this item|additional documents:|supporting documents:|media"
                            + "|items|no\\. item|agenda item)");
    private static final Pattern SIZE = Pattern.compile("(?: pdf icon)? PDF \\d[\\d.]* [KM]B\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[./]\\d{1,4})*\\.?");
    private static final Pattern NUMBERED =
            Pattern.compile("\\d{1,4}(?:[./]\\d{1,4})*\\.?\\s+\\p{Lu}.{3,150}[^.;,]");
    private static final int FAR = 80;

    private final List<Line> lines;
    private final char[] text;

    private CopiedPage(String masked) {
        this.lines = Line.linesOf(masked);
        this.text = masked.toCharArray();
    }

    /** The same text where it is no such page. */
    public static String withoutAgenda(String masked) {
        CopiedPage page = new CopiedPage(masked);
        return page.isOne() ? page.blanked() : masked;
    }

    private boolean isOne() {
        boolean minutes = lines.stream().anyMatch(line -> is(MINUTES, line));
        return minutes && lines.stream().anyMatch(line -> is(FURNITURE, line));
    }

    private String blanked() {
        for (int i = 0; i < lines.size(); i++) {
            if (is(MINUTES, lines.get(i))) {
                blankAgendaAbove(i);
                blank(lines.get(i));
            }
        }
        lines.forEach(this::blankFurniture);
        return new String(text);
    }

    private void blankFurniture(Line line) {
        Matcher size = SIZE.matcher(line.text());
        if (is(FURNITURE, line)) {
            blank(line);
        } else if (size.find()) {
            Arrays.fill(text, line.start() + size.start(), line.start() + size.end(), ' ');
        }
    }

    private void blankAgendaAbove(int minutes) {
        for (int i = titleAbove(minutes) + 1; i > 0 && i < minutes; i++) {
            if (is(DECISION, lines.get(i))) {
                return;
            }
            blank(lines.get(i));
        }
    }

    /** Its line, or below 0 where none is told apart. */
    private int titleAbove(int minutes) {
        int numbered = -1;
        for (int i = minutes - 1; i >= Math.max(0, minutes - FAR); i--) {
            Line line = lines.get(i);
            if (is(MINUTES, line)) {
                break;
            }
            if (is(NUMBER, line) || line.text().equalsIgnoreCase("agenda item")) {
                return nextWords(i, minutes);
            }
            if (SIZE.matcher(line.text()).find()) {
                return i;
            }
            numbered = numbered < 0 && is(NUMBERED, line) ? i : numbered;
        }
        return numbered;
    }

    private int nextWords(int above, int minutes) {
        for (int i = above + 1; i < minutes; i++) {
            if (!lines.get(i).blank()) {
                return i;
            }
        }
        return minutes;
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
