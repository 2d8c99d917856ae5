package app.resolved.meetings.imports.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file whose encoding nobody said: UTF-8 or UTF-16 by its mark, else UTF-8. */
public final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FileText() {}

    /** What is not UTF-8 is taken for Windows-1252, which Excel and Outlook write. */
    public static String of(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        int from = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, from, content.length - from, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (content.length <= at || (content[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
