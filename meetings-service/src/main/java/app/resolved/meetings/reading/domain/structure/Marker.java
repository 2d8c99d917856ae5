package app.resolved.meetings.reading.domain.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number, letter or dash in front of a line.
 *
 * @param label as the minutes refer to it, without brackets and full stop; empty for a dash
 * @param length characters it takes, with the white space behind it
 */
record Marker(Style style, String label, int length) {

    enum Style {
        BULLET,
        NUMBER,
        DOTTED,
        REFERENCE,
        LETTER,
        CAPITAL,
        ROMAN
    }

    private record Shape(Style style, Pattern pattern) {}

    private static final int LONGEST = 24;
    private static final Pattern DASH =
            Pattern.compile(
                    "[-\u2013\u2014\u2022\u00A7\u00B7\u25AA\u25A0\u25A1\u25CF\u25CB\u25E6\uF0B7\u2192\u21D2\u27A2\u27A4\u25BA\u25B8o>]\\s+");

    /** "A. To note" is a part; "A. Moss" is somebody. */
    private static final String PART_AND_NO_SURNAME =
            "(?:[a-z]{2,}|That|To|The|An?|All|Any|It|Members|Officers|Council|Cabinet"
                    + "|(?:Note|Approve|Agree|Receive|Endorse|Request|Recommend|Authorise|Delegate"
                    + "|Ask|Invite|Adopt|Write|Support|Accept|Confirm|Refer)s?)";

    /** What each shape catches; the first that fits is taken. */
    private static final List<Shape> SHAPES =
            List.of(
                    shape(
                            Style.REFERENCE,
                            "(?:No\\.? ?|Min(?:ute)?\\.? ?)?([A-Z]{0,5}"
                                    + " ?\\d{1,4}(?:/\\d{1,4}){1,2}(?:\\.\\d{1,3})?)[.:)]?\\s+"),
                    shape(Style.REFERENCE, "(\\d{1,3}/\\d{1,4}/[A-Z]{1,5})[.:)]?\\s+"),
                    shape(Style.REFERENCE, "([A-Z]{1,5}[/.-]\\d{1,4}(?:/\\d{1,4})?)[.:)]?\\s+"),
                    shape(Style.DOTTED, "([A-Z]?\\d{1,4}(?:\\.\\d{1,3}){1,3})[.:)]?\\s+"),
                    shape(Style.DOTTED, "(\\d{1,3}\\.\\d{1,2})[.:)](?=[A-Z][a-z])"),
                    shape(Style.NUMBER, "(?:Item |ITEM |Minute |Min |No\\. ?)(\\d{1,4})[.:)]?\\s+"),
                    shape(Style.NUMBER, "([A-Z]?\\d{1,4})[.:)](?:\\s+|(?=[A-Z]))"),
                    shape(Style.NUMBER, "[(\\[](\\d{1,3})[)\\]]\\s*"),
                    shape(Style.NUMBER, "([A-Z]{0,2}\\d{1,3})\\s+(?=[A-Z\"'])"),
                    shape(Style.NUMBER, "(\\d{1,2})(?:\\s{2,}(?=[a-z])|\\s+(?=that\\s))"),
                    shape(Style.LETTER, "\\d{1,3}([a-z])(?:[.:)]\\s+|\\s{2,})(?=[A-Z])"),
                    shape(Style.NUMBER, "\\.(\\d{1,2})\\s+(?=[A-Za-z])"),
                    shape(
                            Style.ROMAN,
                            "[(\\[]?(I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?:[)\\]]\\s*|\\.\\s+)(?=[A-Z][a-z]+"
                                + " )"),
                    shape(Style.ROMAN, "[(\\[]?([ivx]{1,5})(?:[)\\]]\\s*|\\.\\s+)"),
                    shape(Style.LETTER, "[(\\[]?([a-z])(?:[)\\]]\\s*|\\.\\s+)"),
                    shape(Style.ROMAN, "([ivx]{1,5})\\s{2,}(?=(?:that|to)\\s)"),
                    shape(Style.LETTER, "([a-z])\\s{2,}(?=(?:that|to)\\s)"),
                    shape(Style.CAPITAL, "[(\\[]?([A-Z])[)\\]]\\s*"),
                    shape(Style.CAPITAL, "([A-Z])\\.\\s+(?=" + PART_AND_NO_SURNAME + "\\b)"));

    private static final Pattern NOT_A_MARKER =
            Pattern.compile(
                    "\\d{1,2}(?:st|nd|rd|th)?\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
                        + "|\\d{1,2}[.:]\\d\\d\\s*(?:am|pm|a\\.m|p\\.m|noon|hrs)"
                        + "|\\d{1,2}/\\d{1,2}/\\d{2,4}\\b");

    static @Nullable Marker at(String line) {
        String head = line.substring(0, Math.min(line.length(), LONGEST + 16));
        Matcher dash = DASH.matcher(head);
        int after = dash.lookingAt() ? dash.end() : 0;
        Marker numbered = numberedAt(head.substring(after));
        if (numbered != null) {
            return new Marker(numbered.style, numbered.label, numbered.length + after);
        }
        return after == 0 ? null : new Marker(Style.BULLET, "", after);
    }

    private static @Nullable Marker numberedAt(String head) {
        if (head.isEmpty() || NOT_A_MARKER.matcher(head).lookingAt()) {
            return null;
        }
        for (Shape shape : SHAPES) {
            Matcher found = shape.pattern.matcher(head);
            if (found.lookingAt() && found.end() < head.length()) {
                return new Marker(shape.style, found.group(1).trim(), found.end());
            }
        }
        return null;
    }

    private static Shape shape(Style style, String pattern) {
        return new Shape(style, Pattern.compile(pattern));
    }

    boolean startsAList() {
        return switch (style) {
            case NUMBER -> label.equals("1");
            case LETTER -> label.equals("a");
            case CAPITAL -> label.equals("A");
            case ROMAN -> label.equalsIgnoreCase("i");
            case BULLET -> true;
            case DOTTED -> label.endsWith(".1");
            case REFERENCE -> false;
        };
    }

    /** Whether this stands next after the other in the same list. */
    boolean follows(Marker before) {
        return style == Style.BULLET ? before.style == Style.BULLET : behind(before) == 1;
    }

    /** Whether it would follow but for a slip: one or two left out, or the same one twice. */
    boolean slipsBehind(Marker before) {
        int places = behind(before);
        return (isLettered() || style == Style.NUMBER)
                && (style == before.style || !startsAList())
                && (places == 0 || places == 2 || places == 3);
    }

    /** How many places; behind (h) and (i), where (i) looks like a Roman number, stands (j). */
    private int behind(Marker before) {
        if (style == before.style) {
            return Ordinals.of(style, label) - Ordinals.of(style, before.label);
        }
        boolean letters = isLettered() && before.isLettered();
        return letters && label.length() == 1 && before.label.length() == 1
                ? label.charAt(0) - before.label.charAt(0)
                : Integer.MAX_VALUE;
    }

    boolean isLettered() {
        return switch (style) {
            case LETTER, CAPITAL, ROMAN -> true;
            case BULLET, NUMBER, DOTTED, REFERENCE -> false;
        };
    }
}
