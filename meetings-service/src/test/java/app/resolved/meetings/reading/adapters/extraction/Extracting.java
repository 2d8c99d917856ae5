package app.resolved.meetings.reading.adapters.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Extraction;

/** What came of taking the text out of a document. */
public final class Extracting {

    private static final Documents DOCUMENTS = new Documents();

    private Extracting() {}

    public static DocumentText from(byte[] content) {
        Extraction extraction = DOCUMENTS.extract("paper", content);
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        return ((Extraction.Extracted) extraction).document();
    }

    public static String text(byte[] content) {
        return from(content).text();
    }

    /** The sentence that says why there is none. */
    public static String refusal(byte[] content) {
        Extraction extraction = DOCUMENTS.extract("paper", content);
        assertThat(extraction).isInstanceOf(Extraction.Refused.class);
        return ((Extraction.Refused) extraction).reason();
    }
}
