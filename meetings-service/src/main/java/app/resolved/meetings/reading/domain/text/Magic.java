package app.resolved.meetings.reading.domain.text;

import org.jspecify.annotations.Nullable;

/** Tells files that are not plain text, by their first bytes or by what text never holds. */
final class Magic {

    private static final int LOOKED_AT = 64 * 1024;

    private Magic() {}

    static @Nullable String formatOf(byte[] content) {
        if (PlainText.startsWith(content, '%', 'P', 'D', 'F')) {
            return "a PDF";
        }
        if (PlainText.startsWith(content, 'P', 'K', 3, 4)) {
            return "a DOCX, an ODT or another zip file";
        }
        if (PlainText.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "an old Word file";
        }
        if (PlainText.startsWith(content, '{', '\\', 'r', 't', 'f')) {
            return "an RTF file";
        }
        return null;
    }

    /** One control character in two hundred, or one NUL, and it is no text. */
    static boolean looksBinary(String text) {
        int looked = Math.min(text.length(), LOOKED_AT);
        int strange = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
                strange++;
            }
        }
        return strange * 200 > looked;
    }
}
