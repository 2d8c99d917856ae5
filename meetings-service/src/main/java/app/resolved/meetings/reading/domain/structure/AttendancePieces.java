package app.resolved.meetings.reading.domain.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a list of those present into its names and what stands behind them. */
final class AttendancePieces {

    private static final Pattern UNFINISHED =
            Pattern.compile("(?s)(?:.*\\s)?" + PersonName.TITLE + "(?: [A-Z]\\.?){0,3}\\s*");

    /** "Prof. Elm": its full stop ends nothing. */
    private static final Pattern TITLE_ENDS = Pattern.compile("\\b" + PersonName.TITLE + "$");

    private AttendancePieces() {}

    /** Cut at commas, semicolons, line ends, tabs and "and", but not inside brackets. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            int cut = depth > 0 || nameGoesOn(text, start, i) ? 0 : cutAt(text, i);
            if (cut > 0
                    && c != '\n'
                    && c != '\t'
                    && c != ';'
                    && inPost(
                            text.substring(start, i),
                            text.substring(Math.min(text.length(), i + cut)))) {
                cut = 0;
            }
            if (cut > 0) {
                keep(pieces, text.substring(start, c == ':' ? i + 1 : i));
                start = i + cut;
                i = start - 1;
            }
        }
        keep(pieces, text.substring(start));
        return pieces;
    }

    /** A line that ends between the title or the initial and the name. */
    private static boolean nameGoesOn(String text, int start, int i) {
        char c = text.charAt(i);
        int next = i;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean broken = text.substring(start, next).indexOf('\n') >= 0;
        return Character.isWhitespace(c)
                && broken
                && next < text.length()
                && Character.isUpperCase(text.charAt(next))
                && UNFINISHED.matcher(text.substring(start, i)).matches();
    }

    /**
     * Behind "Name - Post of this" a comma or an "and" belongs to the post, unless a title follows.
     */
    private static boolean inPost(String piece, String next) {
        return AttendanceList.dashIn(piece) > 0
                && !PersonName.TITLED.matcher(next.stripLeading()).lookingAt();
    }

    private static int cutAt(String text, int i) {
        char c = text.charAt(i);
        if (c == ',' || c == ';' || c == '\n' || c == '\t' || c == '|' || c == ':') {
            return 1;
        }
        if (text.startsWith("   ", i)) {
            return 3;
        }
        boolean titled =
                c == ' '
                        && i > 0
                        && text.charAt(i - 1) == ')'
                        && PersonName.TITLED.matcher(text).region(i + 1, text.length()).lookingAt();
        if (titled) {
            return 1;
        }
        if (text.startsWith(" and ", i)) {
            return 5;
        }
        return text.startsWith(" & ", i)
                ? 3
                : text.startsWith(". ", i)
                                && !TITLE_ENDS.matcher(text).region(Math.max(0, i - 12), i).find()
                                && (i > 0 && text.charAt(i - 1) == ')'
                                        || i > 4
                                                && Character.isLowerCase(text.charAt(i - 1))
                                                && Character.isLowerCase(text.charAt(i - 2))
                                                && Character.isLowerCase(text.charAt(i - 3)))
                        ? 1
                        : 0;
    }

    private static void keep(List<String> pieces, String piece) {
        String clean = piece.replaceAll("\\s+", " ").strip().replaceAll("^[.\u2022-]\\s*|[.]$", "");
        if (!clean.isEmpty()) {
            pieces.add(clean);
        }
    }
}
