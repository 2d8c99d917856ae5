package app.resolved.meetings.reading.adapters.extraction.pdf;

import app.resolved.meetings.reading.domain.document.Limits;
import app.resolved.meetings.reading.domain.document.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Measures what is packed in a PDF before PDFBox unpacks it, which it does whole and in memory.
 * Pictures are never unpacked, and so not measured.
 */
final class StreamSizes {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 600;
    private static final int ZLIB = 0x78;

    private final Map<COSStream, Boolean> checked = new IdentityHashMap<>();
    private final byte[] buffer = new byte[64 * 1024];
    private long all;

    /** Looks through the file as it is, also at what is needed to open it. */
    void checkFile(byte[] file) {
        int at = 0;
        while ((at = indexOf(file, at)) >= 0) {
            int begin = at + STREAM.length;
            while (begin < file.length && (file[begin] == '\r' || file[begin] == '\n')) {
                begin++;
            }
            if (begin < file.length && file[begin] == ZLIB && !isPicture(file, at)) {
                begin += measure(file, begin, file.length - begin);
            }
            at = Math.max(begin, at + STREAM.length);
        }
    }

    void check(PDPage page) throws IOException {
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            check(streams.next().getCOSObject());
        }
    }

    void check(COSStream stream) throws IOException {
        if (checked.put(stream, true) == null) {
            try (InputStream raw = stream.createRawInputStream()) {
                byte[] packed = raw.readAllBytes();
                if (packed.length > 0 && packed[0] == ZLIB) {
                    measure(packed, 0, packed.length);
                }
            }
        }
    }

    /** Gives how many bytes were packed. */
    private int measure(byte[] packed, int from, int length) {
        Inflater inflater = new Inflater();
        inflater.setInput(packed, from, length);
        long unpacked = 0;
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    break;
                }
                demandUnpackedOnce(unpacked == 0 && read > 1);
                unpacked += read;
                all += read;
                demandBounded(unpacked);
            }
            return Math.max(1, (int) inflater.getBytesRead());
        } catch (DataFormatException noSuchThing) {
            return 1;
        } finally {
            inflater.end();
        }
    }

    private void demandUnpackedOnce(boolean begins) {
        if (begins
                && buffer[0] == ZLIB
                && (buffer[1] & 0xFF) % 31 == (31 - (ZLIB << 8) % 31) % 31) {
            throw new Unreadable(
                    "is packed twice over, as no word processor does",
                    "expected a PDF as it was saved");
        }
    }

    private void demandBounded(long unpacked) {
        Limits.unpacked(unpacked, Limits.STREAM_BYTES);
        Limits.unpacked(all, Limits.STREAMS_BYTES);
        Limits.goOn(0);
    }

    private static boolean isPicture(byte[] file, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj"))).contains("/Image");
    }

    private static int indexOf(byte[] file, int from) {
        for (int at = from; at + STREAM.length <= file.length; at++) {
            if (file[at] == 's'
                    && file[at + 1] == 't'
                    && file[at + 2] == 'r'
                    && file[at + 3] == 'e'
                    && file[at + 4] == 'a'
                    && file[at + 5] == 'm') {
                return at;
            }
        }
        return -1;
    }
}
