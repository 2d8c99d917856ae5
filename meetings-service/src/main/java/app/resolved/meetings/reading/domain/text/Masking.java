package app.resolved.meetings.reading.domain.text;

/**
 * Blanks out what belongs to the file and not to the words: tags, emphasis marks, entities, odd
 * spaces. The text keeps its length, so that a place in the one is the same place in the other.
 */
public final class Masking {

    /** Stands where a tag stood: white space, but not a gap between a table's cells. */
    private static final char TAG = '\u2002';

    private static final char ARROW = '\u2192';
    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_ENTITY = 8;

    private final String text;
    private final char[] masked;
    private final boolean quoted;

    private Masking(String text) {
        this.text = text;
        this.masked = text.toCharArray();
        this.quoted = Quoting.is(text);
    }

    public static String mask(String text) {
        Masking masking = new Masking(text);
        for (int i = 0; i < text.length(); i++) {
            i = masking.maskAt(i);
        }
        return SpacedCapitals.closeUp(masking.masked);
    }

    /** Gives the last character dealt with. */
    private int maskAt(int i) {
        char c = text.charAt(i);
        switch (c) {
            case '<' -> {
                return blank(i, tagEnd(i));
            }
            case '&' -> {
                return entity(i);
            }
            case '*' -> masked[i] = isBullet(i) ? '\u2022' : ' ';
            case '\\', '\u200B', '\uFEFF' -> masked[i] = ' ';
            case '\f', '\u2028', '\u2029', '\u0085' -> masked[i] = '\n';
            case '\r' -> masked[i] = loneReturn(i) ? '\n' : ' ';
            case '_' -> masked[i] = runOf('_', i) ? ' ' : '_';
            case '-', '=' -> masked[i] = isArrow(i) ? ' ' : c;
            case '>' ->
                    masked[i] =
                            i > 0 && isArrow(i - 1) ? ARROW : quoted && startsLine(i) ? ' ' : '>';
            case '#' -> masked[i] = startsLine(i) ? ' ' : '#';
            case '\u2018', '\u2019', '\u02BC' -> masked[i] = '\'';
            case '\u201C', '\u201D' -> masked[i] = '"';
            default -> {
                if (c != '\n' && c != '\t' && Character.isSpaceChar(c)) {
                    masked[i] = ' ';
                }
            }
        }
        return i;
    }

    private int blank(int from, int end) {
        for (int i = from; i < end; i++) {
            masked[i] = TAG;
        }
        return Math.max(from, end - 1);
    }

    private int tagEnd(int i) {
        if (i + 1 >= text.length() || !opensTag(text.charAt(i + 1))) {
            return i;
        }
        int limit = Math.min(text.length(), i + LONGEST_TAG);
        for (int end = i + 1; end < limit; end++) {
            char c = text.charAt(end);
            if (c == '>') {
                return end + 1;
            }
            if (c == '<') {
                return i;
            }
        }
        return i;
    }

    private static boolean opensTag(char c) {
        return c == '/' || c == '!' || Character.isLetter(c);
    }

    private int entity(int i) {
        int limit = Math.min(text.length(), i + LONGEST_ENTITY);
        for (int end = i + 1; end < limit; end++) {
            char c = text.charAt(end);
            if (c == ';') {
                String name = text.substring(i + 1, end);
                blank(i, end + 1);
                masked[i] = meant(name);
                return end;
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return i;
            }
        }
        return i;
    }

    private static char meant(String name) {
        return switch (name) {
            case "amp", "#38" -> '&';
            case "#39", "apos", "rsquo", "lsquo", "#8217" -> '\'';
            case "quot", "ldquo", "rdquo" -> '"';
            case "ndash", "mdash", "#8211" -> '\u2013';
            default -> ' ';
        };
    }

    private boolean loneReturn(int i) {
        return i + 1 >= text.length() || text.charAt(i + 1) != '\n';
    }

    private boolean runOf(char c, int i) {
        return (i > 0 && text.charAt(i - 1) == c)
                || (i + 1 < text.length() && text.charAt(i + 1) == c);
    }

    /** "-> AB to ring": two characters that draw one. */
    private boolean isArrow(int i) {
        char c = text.charAt(i);
        return (c == '-' || c == '=')
                && i + 2 < text.length()
                && text.charAt(i + 1) == '>'
                && text.charAt(i + 2) == ' ';
    }

    private boolean isBullet(int i) {
        if (i + 1 >= text.length() || text.charAt(i + 1) != ' ') {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private boolean startsLine(int i) {
        int before = i - 1;
        while (before >= 0 && text.charAt(before) == '#') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }
}
