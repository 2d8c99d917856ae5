package app.resolved.meetings.minutes.domain;

/**
 * The document that was uploaded, kept as it came.
 *
 * @param id under which its bytes are kept
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal
 * @param minutes the part of its text that holds the minutes
 */
public record MinutesFile(
        String id, String name, long bytes, String sha256, Extent minutes, Who uploaded) {}
