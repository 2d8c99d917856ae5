package app.resolved.meetings.minutes.application;

import app.resolved.meetings.minutes.domain.KeptParts;
import app.resolved.meetings.reading.domain.Paper;
import app.resolved.meetings.reading.domain.document.DocumentText;
import java.util.List;
import java.util.Optional;

/** Documents as they came, and their text as it was read. */
public interface KeptMinutes {

    /**
     * Keeps both and gives the id under which they are found.
     *
     * @param papers what the document holds
     */
    String keep(String fileName, byte[] document, DocumentText text, List<Paper> papers);

    /** The pages and papers of its text; one of each where it was kept before they were. */
    KeptParts parts(String id);

    Optional<byte[]> document(String id);

    String text(String id);

    void forget(String id);
}
