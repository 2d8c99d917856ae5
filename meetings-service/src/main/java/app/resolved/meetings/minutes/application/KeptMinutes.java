package app.resolved.meetings.minutes.application;

import java.util.Optional;

/** Documents as they came, and their text as it was read. */
public interface KeptMinutes {

    /** Keeps both and gives the id under which they are found. */
    String keep(String fileName, byte[] document, String text);

    Optional<byte[]> document(String id);

    String text(String id);

    void forget(String id);
}
