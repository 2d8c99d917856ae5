package app.resolved.meetings.reading.application;

import app.resolved.meetings.reading.domain.Sought;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.structure.Pack;
import app.resolved.meetings.reading.domain.text.CopiedPage;
import app.resolved.meetings.reading.domain.text.Masking;
import org.jspecify.annotations.Nullable;

/** A document whose papers were told apart. */
record OpenedDocument(String fileName, DocumentText document, String masked, Pack pack) {

    static OpenedDocument of(String fileName, DocumentText document) {
        String masked = CopiedPage.withoutAgenda(Masking.mask(document.text()));
        return new OpenedDocument(fileName, document, masked, Pack.of(document, masked));
    }

    Span chosen(@Nullable Sought sought) {
        return pack.chosen(masked, sought);
    }
}
