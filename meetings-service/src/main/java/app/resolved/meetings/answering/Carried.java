package app.resolved.meetings.answering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file, carried packed in a form from the look to the import, so that nothing is kept. */
public final class Carried {

    private Carried() {}

    public static String packed(byte[] file) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /**
     * Empty for what was never packed here.
     *
     * @param most what is taken of it
     */
    public static byte[] unpacked(String packed, int most) {
        try {
            var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(packed));
            try (var gzip = new GZIPInputStream(bytes)) {
                return gzip.readNBytes(most);
            }
        } catch (IOException | IllegalArgumentException tampered) {
            return new byte[0];
        }
    }
}
