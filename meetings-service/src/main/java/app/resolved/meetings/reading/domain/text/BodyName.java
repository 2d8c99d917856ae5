package app.resolved.meetings.reading.domain.text;

import java.util.Locale;

/** The name of a body, whatever its case, its dashes and its punctuation. */
public final class BodyName {

    private BodyName() {}

    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Whether a text names the body, in whole words. */
    public static boolean standsIn(String text, String name) {
        return (" " + plain(text) + " ").contains(" " + plain(name) + " ");
    }

    /** Whether a heading is that of the body, with or without that of its council before it. */
    public static boolean heads(String heading, String name) {
        return (" " + plain(heading)).endsWith(" " + plain(name));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.UK)
                .replace("\u2019", "")
                .replace("'", "")
                .replaceAll("[^\\p{L}0-9]+", " ")
                .strip();
    }
}
