package app.resolved.meetings.reading.adapters.extraction.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts RTF into groups, control words and characters. */
final class RtfTokens {

    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 32;

    private final byte[] content;
    private int at;
    private String word = "";
    private int number;
    private boolean numbered;
    private int character;

    RtfTokens(byte[] content) {
        this.content = content;
    }

    Kind next() {
        while (at < content.length) {
            int c = content[at++] & 0xFF;
            switch (c) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    character = c;
                    return Kind.BYTE;
                }
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= content.length) {
            return Kind.END;
        }
        int c = content[at] & 0xFF;
        if (isLetter(c)) {
            return controlWord();
        }
        at++;
        if (c == '\'') {
            character = hexadecimal();
            return Kind.BYTE;
        }
        if (c == '\\' || c == '{' || c == '}') {
            character = c;
            return Kind.BYTE;
        }
        word = String.valueOf((char) c);
        numbered = false;
        return Kind.WORD;
    }

    private Kind controlWord() {
        int from = at;
        while (at < content.length && at - from < LONGEST_WORD && isLetter(content[at])) {
            at++;
        }
        word = new String(content, from, at - from, StandardCharsets.US_ASCII);
        boolean minus = at < content.length && content[at] == '-';
        int digits = minus ? at + 1 : at;
        int end = digits;
        long value = 0;
        while (end < content.length && end - digits < 10 && isDigit(content[end])) {
            value = value * 10 + content[end++] - '0';
        }
        numbered = end > digits;
        number = (int) Math.clamp(minus ? -value : value, Integer.MIN_VALUE, Integer.MAX_VALUE);
        at = numbered ? end : at;
        if (at < content.length && content[at] == ' ') {
            at++;
        }
        return Kind.WORD;
    }

    private int hexadecimal() {
        int high = at < content.length ? Character.digit(content[at], 16) : -1;
        int low = at + 1 < content.length ? Character.digit(content[at + 1], 16) : -1;
        at = Math.min(content.length, at + 2);
        return high < 0 || low < 0 ? ' ' : high * 16 + low;
    }

    /** Bytes of a picture or the like, which are no text. */
    void skip(int bytes) {
        at = (int) Math.clamp((long) at + Math.max(0, bytes), at, content.length);
    }

    String word() {
        return word;
    }

    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    int character() {
        return character;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
