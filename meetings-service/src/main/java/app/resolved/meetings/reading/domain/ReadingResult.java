package app.resolved.meetings.reading.domain;

/** What came of reading a document: a reading, or one sentence that says why there is none. */
public sealed interface ReadingResult {

    record Read(Reading reading) implements ReadingResult {}

    /**
     * There is nothing to read.
     *
     * @param reason one sentence for the person who brought the document: what is wrong with it and
     *     what was expected
     */
    record Unreadable(String reason) implements ReadingResult {}

    /**
     * As many documents are being read as can be at once; the same document may do later.
     *
     * @param reason one sentence for the person who brought the document
     */
    record Busy(String reason) implements ReadingResult {}
}
