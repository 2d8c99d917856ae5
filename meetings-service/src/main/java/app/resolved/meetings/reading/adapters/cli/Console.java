package app.resolved.meetings.reading.adapters.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The streams of a command, in UTF-8 wherever it runs. */
final class Console {

    private Console() {}

    static PrintStream out() {
        return utf8(System.out);
    }

    static PrintStream err() {
        return utf8(System.err);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
