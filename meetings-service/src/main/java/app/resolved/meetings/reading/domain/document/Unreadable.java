package app.resolved.meetings.reading.domain.document;

/**
 * Leaves an extractor in the middle of a document that cannot be read; whoever called it makes a
 * sentence of it: "The file minutes.pdf " and the words, a colon and what was expected.
 */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String expected;

    public Unreadable(String wrong, String expected) {
        super(wrong, null, false, false);
        this.expected = expected;
    }

    public static Unreadable damaged() {
        return new Unreadable(
                "is damaged or was cut short",
                "expected a whole file; save it or download it again");
    }

    public static Unreadable locked() {
        return new Unreadable(
                "is locked with a password", "expected a file that opens without one");
    }

    public String sentence(String fileName) {
        return "The file %s %s: %s.".formatted(fileName, getMessage(), expected);
    }
}
