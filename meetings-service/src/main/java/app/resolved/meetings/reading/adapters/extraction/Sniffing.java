package app.resolved.meetings.reading.adapters.extraction;

import app.resolved.meetings.reading.domain.document.Form;
import app.resolved.meetings.reading.domain.document.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Says what bytes are, by Tika's signatures and never by the name of the file. */
final class Sniffing {

    enum Kind {
        TEXT,
        PDF,
        ZIP,
        RTF,
        HTML
    }

    private static final String EXPECTED = "expected " + Form.ALL;
    private static final int HEAD = 1_024;
    private static final int TAIL = 66_000;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    Kind kindOf(byte[] content) {
        Kind kind = kind(content);
        demandOneKind(kind, content);
        return kind;
    }

    private Kind kind(byte[] content) {
        MediaType type = type(content);
        String name = type.getBaseType().toString();
        if (types.getMediaTypeRegistry().isSpecializationOf(type, MediaType.APPLICATION_ZIP)
                || name.equals("application/zip")
                || name.startsWith("application/vnd.oasis.opendocument")) {
            return Kind.ZIP;
        }
        return switch (name) {
            case "application/pdf" -> Kind.PDF;
            case "application/rtf", "text/rtf" -> Kind.RTF;
            case "text/html", "application/xhtml+xml" -> Kind.HTML;
            case "application/x-tika-msoffice", "application/msword" -> throw oldOffice(content);
            case "message/rfc822", "multipart/related", "application/x-mimearchive" -> {
                if (isSavedInOneFile(content)) {
                    throw wrong(
                            "is a web page saved in a single file (MHTML)",
                            "expected it saved as \"Webpage, HTML only\"");
                }
                yield Kind.TEXT;
            }
            default -> other(type);
        };
    }

    private Kind other(MediaType type) {
        String main = type.getType();
        if (main.equals("image") || main.equals("audio") || main.equals("video")) {
            throw wrong("is " + (main.equals("image") ? "a picture" : "a recording"), EXPECTED);
        }
        if (type.getSubtype().contains("executable") || type.getSubtype().contains("x-dosexec")) {
            throw wrong("is a program", EXPECTED);
        }
        return Kind.TEXT;
    }

    private MediaType type(byte[] content) {
        try {
            return types.detect(new ByteArrayInputStream(content), new Metadata());
        } catch (IOException inMemory) {
            throw Unreadable.damaged();
        }
    }

    private static Unreadable oldOffice(byte[] content) {
        byte[] marker = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return contains(content, marker, 0, content.length)
                ? Unreadable.locked()
                : wrong("is an old Word file (.doc)", "expected it saved as .docx, or as a PDF");
    }

    /** A file that is two things at once is looked at as one and opened as the other. */
    private static void demandOneKind(Kind kind, byte[] content) {
        boolean pdf = contains(content, ascii("%PDF-"), 0, HEAD);
        boolean pdfAtStart = contains(content, ascii("%PDF-"), 0, 5);
        boolean zip = isZipAtEnd(content);
        boolean mixed =
                switch (kind) {
                    case PDF -> zip || !pdfAtStart;
                    case ZIP -> pdf;
                    case RTF, HTML, TEXT -> pdf || zip;
                };
        if (mixed) {
            throw wrong(
                    "is two kinds of file at once",
                    "expected a document as it was saved, in one form");
        }
    }

    private static boolean isZipAtEnd(byte[] content) {
        byte[] end = {'P', 'K', 5, 6};
        return contains(content, end, Math.max(0, content.length - TAIL), content.length);
    }

    private static boolean isSavedInOneFile(byte[] content) {
        String head =
                new String(
                        content, 0, Math.min(content.length, 4_000), StandardCharsets.ISO_8859_1);
        return head.contains("MIME-Version:") && head.contains("multipart/related");
    }

    private static boolean contains(byte[] content, byte[] wanted, int from, int to) {
        int last = Math.min(content.length, to) - wanted.length;
        for (int at = from; at <= last; at++) {
            int i = 0;
            while (i < wanted.length && content[at + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    private static Unreadable wrong(String wrong, String expected) {
        return new Unreadable(wrong, expected);
    }
}
