package app.resolved.meetings.reading.domain.document;

/** How much of a document is read before it is given up. */
public final class Limits {

    /** Of the file. */
    public static final int BYTES = 20 * 1024 * 1024;

    public static final int PAGES = 10_000;

    /** Of the text: ten thousand full pages. */
    public static final int CHARACTERS = 30_000_000;

    /** Of the parts of a DOCX or ODT when unpacked, together. */
    public static final long UNPACKED_BYTES = 256L * 1024 * 1024;

    /** Of one part of a PDF when unpacked, and of all of them. */
    public static final long STREAM_BYTES = 64L * 1024 * 1024;

    public static final long STREAMS_BYTES = 512L * 1024 * 1024;

    /** Elements of a document within one another. */
    public static final int DEPTH = 95;

    private Limits() {}

    /** Called now and then by whatever takes long. */
    public static void goOn(long characters) {
        if (characters > CHARACTERS) {
            throw new Unreadable(
                    "holds more than 30 million characters", "expected at most 10,000 pages");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new Unreadable(
                    "takes too long to read",
                    "expected the minutes of one meeting in a plain form");
        }
    }

    public static void page(int number) {
        if (number > PAGES) {
            throw new Unreadable("has more than 10,000 pages", "expected at most 10,000 pages");
        }
    }

    public static void unpacked(long bytes, long most) {
        if (bytes > most) {
            throw new Unreadable(
                    "unpacks to more than %d MB".formatted(most / 1024 / 1024),
                    "expected the minutes of one meeting");
        }
    }
}
