package app.resolved.meetings.reading.adapters.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zips made by hand, good ones and others. */
public final class Zips {

    private Zips() {}

    public static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    stored(entry, part.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void stored(ZipEntry entry, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
    }

    public static Map<String, byte[]> parts(byte[] zipped) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    /** The same zip with one part more, or another in its place. */
    public static byte[] with(byte[] zipped, String name, byte[] content) {
        Map<String, byte[]> parts = parts(zipped);
        parts.put(name, content);
        return of(parts);
    }

    /** An OpenDocument text. */
    public static byte[] odt(String body) {
        return odt("", body);
    }

    public static byte[] odt(String styles, String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                utf8(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <office:document-content
                            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                            xmlns:xlink="http://www.w3.org/1999/xlink">
                        <office:automatic-styles>%s</office:automatic-styles>
                        <office:body><office:text>%s</office:text></office:body>
                        </office:document-content>
                        """
                                .formatted(styles, body)));
        return of(parts);
    }

    public static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
