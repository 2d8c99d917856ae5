package app.resolved.meetings.reading.domain.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what type-setting did to words: ligatures, soft hyphens, words that were divided at
 * the end of a line, signs of picture fonts.
 */
public final class Mending {

    private static final Pattern DIVIDED =
            Pattern.compile("(\\p{L}{2,})[-\u2010]\\h*\\R\\h*(\\p{Ll}+)(\\S*)\\h*");
    private static final Pattern ENDINGS =
            Pattern.compile(
                    "tions?|sions?|ments?|ings?|ed|ly|er|ers|ness|able|ible|ance|ence|al|ally|ive|ity|ties|ies|ation|cil|cils|tee|tees|lor|lors|cers?|bers?|lic|man");
    private static final Pattern FIRSTS =
            Pattern.compile(
                    "(?i)well|co|non|sub|pre|re|anti|self|ex|mid|long|short|part|full|cross|follow|vice|pro|semi|multi|inter|over|under|first|second|third|high|low|year|up|off|on|in|half|two|three|four|one|new|re|decision|policy|work");

    private Mending() {}

    /** The whole of a text file. */
    public static String text(String text) {
        return undivided(line(text.replace("\u00AD\r\n", "-\n").replace("\u00AD\n", "-\n")));
    }

    /** Words divided at the end of lines, put together on the first of them. */
    public static String undivided(String text) {
        Matcher divided = DIVIDED.matcher(text);
        if (!divided.find()) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        do {
            String word = together(divided.group(1), divided.group(2)) + divided.group(3);
            divided.appendReplacement(whole, Matcher.quoteReplacement(word + "\n"));
        } while (divided.find());
        return divided.appendTail(whole).toString();
    }

    /** "well-" and "being" keep their hyphen, "informa-" and "tion" lose it. */
    private static String together(String first, String second) {
        boolean kept = !ENDINGS.matcher(second).matches() && FIRSTS.matcher(first).matches();
        return kept ? first + "-" + second : first + second;
    }

    /** Characters alone; where nothing is to be mended the same string. */
    public static String line(String line) {
        if (!needsLine(line)) {
            return line;
        }
        StringBuilder mended = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            mend(line, i, mended);
        }
        return mended.toString();
    }

    private static void mend(String line, int i, StringBuilder to) {
        char c = line.charAt(i);
        switch (c) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\0' -> {}
            case '\uFB00' -> to.append("ff");
            case '\uFB01' -> to.append("fi");
            case '\uFB02' -> to.append("fl");
            case '\uFB03' -> to.append("ffi");
            case '\uFB04' -> to.append("ffl");
            case '\uFB05', '\uFB06' -> to.append("st");
            case '\uF0B7', '\uF0A7', '\uF0D8', '\uF0FC', '\uF076', '\u25AA', '\uF02D' ->
                    to.append('\u2022');
            default -> {
                boolean control = Character.isISOControl(c) && !Character.isWhitespace(c);
                to.append(control ? ' ' : c);
            }
        }
    }

    private static boolean needsLine(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isOdd(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOdd(char c) {
        if (c < '\u00AD') {
            return Character.isISOControl(c) && !Character.isWhitespace(c);
        }
        return c == '\u00AD'
                || c == '\u2060'
                || c == '\u25AA'
                || c >= '\u200B' && c <= '\u200D'
                || c >= '\uF000' && c <= '\uFEFF';
    }
}
