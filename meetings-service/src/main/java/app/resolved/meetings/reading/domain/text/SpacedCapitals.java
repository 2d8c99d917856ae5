package app.resolved.meetings.reading.domain.text;

/** Closes up "R E S O L V E D" to "RESOLVED" and as many spaces behind it. */
final class SpacedCapitals {

    private static final int FEWEST = 5;

    private SpacedCapitals() {}

    static String closeUp(char[] text) {
        int i = 0;
        while (i < text.length) {
            int letters = lettersFrom(text, i);
            if (letters >= FEWEST) {
                shift(text, i, letters);
            }
            i += letters > 1 ? 2 * letters - 1 : 1;
        }
        return new String(text);
    }

    private static int lettersFrom(char[] text, int start) {
        if (start > 0 && !Character.isWhitespace(text[start - 1])) {
            return 0;
        }
        int letters = 0;
        int at = start;
        while (at < text.length && isLoneCapital(text, at)) {
            letters++;
            at += 2;
        }
        return letters;
    }

    private static boolean isLoneCapital(char[] text, int at) {
        boolean ends = at + 1 >= text.length || !Character.isLetterOrDigit(text[at + 1]);
        boolean follows = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n';
        return Character.isUpperCase(text[at]) && ends && follows;
    }

    private static void shift(char[] text, int start, int letters) {
        for (int k = 1; k < letters; k++) {
            text[start + k] = text[start + 2 * k];
        }
        for (int at = start + letters; at < start + 2 * letters - 1; at++) {
            text[at] = ' ';
        }
    }
}
