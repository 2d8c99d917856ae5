package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.reading.domain.document.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document that was uploaded, kept as it came.
 *
 * @param id under which its bytes are kept
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal
 * @param form what it is; null of one that was kept before forms were told apart
 * @param notices what the clerk should look at, a sentence each
 * @param minutes the part of its text that holds the minutes
 */
public record MinutesFile(
        String id,
        String name,
        long bytes,
        String sha256,
        @Nullable Form form,
        @Nullable List<String> notices,
        Extent minutes,
        Who uploaded) {

    /** None for one that was kept before there were any. */
    public List<String> toLookAt() {
        return notices == null ? List.of() : notices;
    }

    /** The same document, of which another part is read. */
    MinutesFile reading(Extent part, List<String> toLookAt) {
        return new MinutesFile(id, name, bytes, sha256, form, toLookAt, part, uploaded);
    }
}
