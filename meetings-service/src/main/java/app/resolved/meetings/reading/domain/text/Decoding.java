package app.resolved.meetings.reading.domain.text;

/** What came of taking a file for text. */
public sealed interface Decoding {

    record Text(String text) implements Decoding {}

    /**
     * The file is no text.
     *
     * @param reason one sentence for the person who brought the file
     */
    record NotText(String reason) implements Decoding {}
}
