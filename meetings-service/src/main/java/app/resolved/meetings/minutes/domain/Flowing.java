package app.resolved.meetings.minutes.domain;

import java.util.regex.Pattern;

/**
 * Words of a document as running text: where a line of a page ended means nothing, where a part of
 * a list begins does.
 */
final class Flowing {

    /** "(a)", "iv)", "3.", "2.1", a bullet or a dash, and something behind it. */
    private static final String PART =
            "(?:\\((?:\\p{L}{1,4}|\\d{1,3})\\)|(?:\\p{L}|[ivx]{1,4}|\\d{1,3})[.)]"
                    + "|\\d{1,3}\\.\\d{1,3}\\.?|[•▪◦–-])[ \\t]+\\S";

    private static final Pattern INSIDE_A_WORD =
            Pattern.compile("(?<=\\p{L}-)[ \\t]*\\R[ \\t]*(?=\\p{Ll})");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\R\\s*");
    private static final Pattern PART_BEGINS = Pattern.compile(PART);

    private Flowing() {}

    static String flowed(String words) {
        if (words.indexOf('\n') < 0 && words.indexOf('\r') < 0) {
            return words;
        }
        var whole = INSIDE_A_WORD.matcher(words.strip()).replaceAll("");
        var flowed = new StringBuilder();
        for (String line : LINE_END.split(whole)) {
            if (!flowed.isEmpty()) {
                flowed.append(PART_BEGINS.matcher(line).lookingAt() ? '\n' : ' ');
            }
            flowed.append(line);
        }
        return flowed.toString();
    }
}
