package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.minutes.application.ReadMinutes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A saved page, carried packed in a form from the look to the import, so that nothing is kept. */
final class CarriedPage {

    private CarriedPage() {}

    static String packed(byte[] page) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Empty for what was never packed here. */
    static byte[] unpacked(String packed) {
        try {
            var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(packed));
            try (var gzip = new GZIPInputStream(bytes)) {
                return gzip.readNBytes(ReadMinutes.MOST_BYTES);
            }
        } catch (IOException | IllegalArgumentException tampered) {
            return new byte[0];
        }
    }
}
