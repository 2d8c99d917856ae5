package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to blocks: lines that were broken for width, and sentences broken by a page. Leaves
 * apart what starts with a number, a letter, a dash or a label such as "RESOLVED".
 */
final class Blocks {

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?i)(?:page\\s+\\d+(?:\\s+(?:of\\s+\\d+|page\\s+\\d+.*))?|-?\\s*\\d{1,3}\\s*-?|\\d{1,3}\\s+of\\s+\\d{1,3}|\\[?page"
                        + " break\\]?|[-=_*]{3,}(?:\\s+[-=_*]{3,}){0,40})");
    private static final Pattern UNFINISHED_NAME =
            Pattern.compile(
                    "(?:^|[\\s,;(])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Councillor)\\.?(?:"
                            + " [A-Z]\\.?){0,3}$");
    private static final Pattern UNFINISHED =
            Pattern.compile(
                    " (?:the|a|an|of|by|to|and|for|with|at|from|that|their|his|her|its)$|[a-z]['\u2019]s$");
    private static final Pattern VERDICT =
            Pattern.compile("\\b(?:CARRIED|LOST|DEFEATED|WITHDRAWN)[.)]?$");
    private static final Pattern OPENS_A_PART = Pattern.compile("[a-z]|(?:That|To)\\b");
    private static final Pattern ANOTHER_THAT = Pattern.compile("that (?:the|a|an|[A-Z])\\b");
    private static final Pattern FIRST_THAT =
            Pattern.compile("(?i)\\W*(?:(?:resolved|agreed|decided)\\W*)?that\\b");
    private static final int LONGEST = 20_000;

    private final String masked;
    private final int width;
    private final boolean doubleSpaced;
    private final MarginColumn margin;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Line first;
    private @Nullable Line last;
    private @Nullable Span owner;
    private final List<Span> inMargin = new ArrayList<>();
    private boolean gap = true;
    private boolean apart = true;

    private Blocks(String masked, List<Line> lines, MarginColumn margin) {
        this.masked = masked;
        this.width = LineWidth.of(lines);
        this.doubleSpaced = Spacing.isDouble(lines);
        this.margin = margin;
    }

    static List<Block> of(String masked, List<Line> lines) {
        MarginColumn margin = MarginColumn.in(lines);
        Blocks building = new Blocks(masked, lines, margin);
        lines.forEach(building::line);
        building.close();
        return building.blocks;
    }

    /** A line with the column at its right taken off. */
    private void line(Line line) {
        Span beside = margin.beside(line);
        if (margin.isHead(line)) {
            return;
        }
        if (beside == null) {
            add(line);
            return;
        }
        String own = line.text().substring(0, beside.start() - line.start()).stripTrailing();
        if (!own.isEmpty()) {
            add(new Line(line.start(), line.indent(), own));
        }
        beside(beside);
    }

    private void add(Line line) {
        if (line.blank() || PAGE.matcher(line.text()).matches()) {
            gap = true;
            return;
        }
        Line before = last;
        if (before == null || first == null || !joins(before, line, line.end() - first.start())) {
            close();
            first = line;
            apart = gap;
        }
        last = line;
        gap = false;
    }

    private boolean joins(Line before, Line line, int length) {
        boolean heldOut = before.text().endsWith("ACTION") && !gap;
        if (heldOut && length < LONGEST) {
            return true;
        }
        boolean cut = !gap && length < LONGEST && UNFINISHED_NAME.matcher(before.text()).find();
        if (cut && Character.isUpperCase(line.text().charAt(0))) {
            return true;
        }
        if (length < LONGEST && owned(before, line)) {
            return true;
        }
        if (length > LONGEST || starts(line) || Cells.of(masked, line).size() > 1) {
            return false;
        }
        if (VERDICT.matcher(before.text()).find() || isAnotherThat(before, line)) {
            return false;
        }
        boolean small = Character.isLowerCase(line.text().charAt(0));
        if (gap) {
            return unfinished(before) && (small || doubleSpaced && wrapped(before, line));
        }
        if (Cells.of(masked, before).size() > 1) {
            return small && unfinished(before);
        }
        return small && !ends(before)
                || wrapped(before, line)
                || UNFINISHED.matcher(before.text()).find()
                || hangs(before, line);
    }

    /** "that the Clerk paint the wall" above it, one a line: each decided by itself. */
    private boolean isAnotherThat(Line before, Line line) {
        return first != null
                && ANOTHER_THAT.matcher(line.text()).lookingAt()
                && FIRST_THAT.matcher(first.text()).lookingAt()
                && !wrapped(before, line);
    }

    /** Goes on in the column where the words behind the number began: "(a) that the\n Clerk". */
    private boolean hangs(Line before, Line line) {
        Marker marker = first == null ? null : Marker.at(first.text());
        String begun =
                first == null || marker == null ? "" : first.text().substring(marker.length());
        return marker != null
                && first != null
                && OPENS_A_PART.matcher(begun).lookingAt()
                && line.indent() == first.indent() + marker.length()
                && first.indent() < line.indent()
                && !ends(before)
                && !before.text().endsWith(":")
                && before.text().indexOf(' ') > 0;
    }

    /** The last line of a paragraph, with the name of whoever owns it in the margin. */
    private boolean owned(Line before, Line line) {
        List<Span> cells = Cells.of(masked, line);
        return !gap
                && cells.size() == 2
                && !starts(line)
                && Cells.of(masked, before).size() == 1
                && Owners.are(cells.getLast().of(masked).strip())
                && (!ends(before) && Character.isLowerCase(line.text().charAt(0))
                        || wrapped(before, line));
    }

    private static boolean starts(Line line) {
        return Marker.at(line.text()) != null || Label.at(line.text()) != null;
    }

    private static boolean unfinished(Line line) {
        return !ends(line)
                && !line.text().endsWith(":")
                && line.text().indexOf(' ') > 0
                && line.text().length() > 30;
    }

    private static boolean ends(Line line) {
        return ".!?;".indexOf(line.text().charAt(line.text().length() - 1)) >= 0
                || VERDICT.matcher(line.text()).find();
    }

    /** The next word would not have fitted on the line before. */
    private boolean wrapped(Line before, Line line) {
        int space = line.text().indexOf(' ');
        int word = space < 0 ? line.text().length() : space;
        return before.indent() + before.text().length() + 1 + word > width;
    }

    /** The name waits for the end of its sentence. */
    private void beside(Span words) {
        owner = owner == null ? words : owner;
        inMargin.add(words);
        if (last == null || ends(last)) {
            close();
        }
    }

    private void close() {
        if (first != null && last != null) {
            blocks.add(block(first, last));
        }
        String name = owner == null ? null : MarginColumn.nameIn(owner.of(masked));
        if (owner != null && name != null) {
            Span span = new Span(owner.start(), owner.start() + name.length());
            blocks.add(new Block(null, span, name, List.of(span), false, Block.IN_THE_MARGIN));
        }
        first = null;
        last = null;
        owner = null;
        inMargin.clear();
    }

    private Block block(Line from, Line to) {
        Marker marker = Marker.at(from.text());
        int start = from.start() + (marker == null ? 0 : marker.length());
        Span span = new Span(Math.min(start, to.end()), to.end());
        return new Block(
                marker, span, withoutMargin(span), Cells.of(masked, span), apart, from.indent());
    }

    /** Of the same length, so that places in it are places in the document. */
    private String withoutMargin(Span span) {
        StringBuilder text = new StringBuilder(span.of(masked));
        for (Span words : inMargin) {
            int from = words.start() - span.start();
            int to = Math.min(text.length(), words.end() - span.start());
            if (from < to) {
                text.replace(from, to, " ".repeat(to - from));
            }
        }
        return text.toString();
    }
}
