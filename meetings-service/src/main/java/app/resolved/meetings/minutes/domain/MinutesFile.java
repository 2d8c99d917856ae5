package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.reading.domain.document.Form;
import org.jspecify.annotations.Nullable;

/**
 * The document that was uploaded, kept as it came.
 *
 * @param id under which its bytes are kept
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal
 * @param form what it is; null of one that was kept before forms were told apart
 * @param minutes the part of its text that holds the minutes
 */
public record MinutesFile(
        String id,
        String name,
        long bytes,
        String sha256,
        @Nullable Form form,
        Extent minutes,
        Who uploaded) {}
