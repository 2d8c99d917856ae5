package app.resolved.meetings.reading.application;

import app.resolved.meetings.reading.domain.document.Extraction;

/** Says what a document is, and takes its text out. */
public interface TextExtraction {

    /**
     * Opens nothing that the document points to.
     *
     * @param fileName base name, for the words of a refusal; it says nothing about the form
     */
    Extraction extract(String fileName, byte[] content);
}
