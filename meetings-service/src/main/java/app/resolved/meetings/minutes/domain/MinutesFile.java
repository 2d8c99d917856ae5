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
 * @param exempt whether any part of it, read or not, holds what the public may not read; null of
 *     one that was kept before it was asked
 */
public record MinutesFile(
        String id,
        String name,
        long bytes,
        String sha256,
        @Nullable Form form,
        @Nullable List<String> notices,
        Extent minutes,
        @Nullable Boolean exempt,
        Who uploaded) {

    /** None for one that was kept before there were any. */
    public List<String> toLookAt() {
        return notices == null ? List.of() : notices;
    }

    /** Whether the whole of it is for those entitled alone, whichever part is read. */
    public boolean holdsExempt() {
        return Boolean.TRUE.equals(exempt);
    }

    /** The same document, in which exempt matter was found. */
    MinutesFile holdingExempt() {
        return new MinutesFile(id, name, bytes, sha256, form, notices, minutes, true, uploaded);
    }

    /** The same document, of which another part is read. */
    MinutesFile reading(Extent part, List<String> toLookAt) {
        return new MinutesFile(id, name, bytes, sha256, form, toLookAt, part, exempt, uploaded);
    }
}
