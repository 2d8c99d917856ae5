package app.resolved.meetings.reading.domain.document;

/** What came of taking the text out of a document. */
public sealed interface Extraction {

    record Extracted(DocumentText document) implements Extraction {}

    /**
     * There is no text to be had.
     *
     * @param reason one sentence for the person who brought the document
     */
    record Refused(String reason) implements Extraction {}
}
