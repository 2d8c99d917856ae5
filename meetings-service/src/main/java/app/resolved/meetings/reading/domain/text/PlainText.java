package app.resolved.meetings.reading.domain.text;

import app.resolved.meetings.reading.domain.document.Form;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes bytes for text: UTF-16 with its mark, else UTF-8, else Windows-1252. */
public final class PlainText {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String EXPECTED = "expected the minutes of a meeting as " + Form.ALL;

    private PlainText() {}

    public static Decoding decode(String fileName, byte[] content) {
        if (content.length > MOST_BYTES) {
            return refuse(fileName, "is over 20 MB", "expected at most 20 MB");
        }
        String format = Magic.formatOf(content);
        if (format != null) {
            return refuse(fileName, "is " + format, EXPECTED);
        }
        String text = textOf(content);
        if (Magic.looksBinary(text)) {
            return refuse(fileName, "holds binary data", EXPECTED);
        }
        if (text.isBlank()) {
            return refuse(fileName, "is empty", EXPECTED);
        }
        return new Decoding.Text(text);
    }

    private static Decoding refuse(String fileName, String wrong, String expected) {
        return new Decoding.NotText("The file %s %s: %s.".formatted(fileName, wrong, expected));
    }

    private static String textOf(byte[] content) {
        if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        Charset unmarked = unmarkedUtf16(content);
        if (unmarked != null) {
            return new String(content, unmarked);
        }
        int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String utf8 = strictly(content, mark);
        return utf8 == null ? new String(content, WINDOWS) : utf8;
    }

    /** Every other byte of English in UTF-16 is zero. */
    private static @Nullable Charset unmarkedUtf16(byte[] content) {
        int[] zeros = new int[2];
        int looked = Math.min(content.length, 2_000);
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > looked * 0.4 && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > looked * 0.4 && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String strictly(byte[] content, int from) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    static boolean startsWith(byte[] content, int... first) {
        if (content.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((content[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
