package app.resolved.meetings.reading.application;

import app.resolved.meetings.reading.domain.Sought;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.structure.Pack;
import app.resolved.meetings.reading.domain.text.CopiedPage;
import app.resolved.meetings.reading.domain.text.Masking;
import org.jspecify.annotations.Nullable;

/**
 * A document whose papers were told apart.
 *
 * @param written its text, masked
 * @param masked the same without what an agenda had said; places in both are the same
 */
record OpenedDocument(
        String fileName, DocumentText document, String written, String masked, Pack pack) {

    static OpenedDocument of(String fileName, DocumentText document) {
        String written = Masking.mask(document.text());
        String masked = CopiedPage.withoutAgenda(written);
        return new OpenedDocument(fileName, document, written, masked, Pack.of(document, masked));
    }

    Span chosen(@Nullable Sought sought) {
        return pack.chosen(masked, sought);
    }
}
