package app.resolved.meetings.deciding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that somebody typed, made fit to be kept. */
public final class Given {

    private static final Pattern BLANK_OR_CONTROL = Pattern.compile("[\\s\\p{Cntrl}\\p{Zs}]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Given() {}

    /** One line: line breaks and control characters become single spaces; "" for nothing. */
    public static String line(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return isLine(text) ? text : BLANK_OR_CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** Most are read from where they were kept as lines: those cost no pattern. */
    private static boolean isLine(String text) {
        boolean blankBefore = true;
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            boolean blank = one == ' ';
            if (blank ? blankBefore : needsMending(one)) {
                return false;
            }
            blankBefore = blank;
        }
        return !blankBefore || text.isEmpty();
    }

    private static boolean needsMending(char one) {
        return Character.isISOControl(one)
                || Character.getType(one) == Character.SPACE_SEPARATOR
                || Character.isWhitespace(one);
    }

    /** The same, null where nothing is left. */
    public static @Nullable String lineOrNull(@Nullable String text) {
        var line = line(text);
        return line.isEmpty() ? null : line;
    }

    /** In paragraphs: control characters but line breaks go; null where nothing is left. */
    public static @Nullable String textOrNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var kept = CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
        return kept.isBlank() ? null : kept.strip();
    }

    /** Says what is wrong with a line: empty though needed, or too long. */
    public static Optional<Refusal> fault(
            String field, String name, @Nullable String line, int most, boolean needed) {
        int length = line == null ? 0 : line.length();
        if (needed && length == 0) {
            return Optional.of(new Refusal.Invalid(field, "Enter " + name + "."));
        }
        return length <= most
                ? Optional.empty()
                : Optional.of(
                        new Refusal.Invalid(
                                field,
                                "Shorten %s: it has %d characters, the most is %d."
                                        .formatted(name, length, most)));
    }

    /** Says what is wrong with an id that a caller chose. */
    public static Optional<Refusal> faultOfId(String field, String id) {
        return ID.matcher(id).matches()
                ? Optional.empty()
                : Optional.of(
                        new Refusal.Invalid(
                                field,
                                "An id has 1 to 64 letters, digits, dots, dashes or underscores."));
    }
}
