package app.resolved.meetings.reading.adapters.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.SampleMinutes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not what they seem, or too much, or broken. */
class BadDocumentsTest {

    private static final byte[] DOCX = WordPapers.of(SampleMinutes.TEXT);

    @Test
    void saysThatAScanIsOne() throws IOException {
        try (PDDocument scan = new PDDocument()) {
            PDPage page = new PDPage();
            scan.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(
                            scan, new BufferedImage(50, 70, BufferedImage.TYPE_INT_RGB));
            try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                content.drawImage(picture, 0, 0, 500, 700);
            }

            assertThat(Extracting.refusal(saved(scan))).contains("is a scan").contains("OCR");
        }
    }

    @Test
    void saysThatAPdfIsLockedWithAPassword() throws IOException {
        assertThat(Extracting.refusal(protectedPdf("opens-it"))).contains("locked with a password");
    }

    @Test
    void readsAPdfThatOnlyItsOwnerMayChange() throws IOException {
        assertThat(Extracting.text(protectedPdf("")))
                .contains("RESOLVED that the minutes be approved");
    }

    @Test
    void saysThatADocumentWasCutShort() {
        for (byte[] whole : new byte[][] {DOCX, pdf()}) {
            byte[] half = Arrays.copyOf(whole, whole.length / 2);

            assertThat(Extracting.refusal(half)).contains("damaged or was cut short");
        }
    }

    @Test
    void refusesMacros() {
        assertThat(Extracting.refusal(Zips.with(DOCX, "word/vbaProject.bin", new byte[] {1})))
                .contains("holds macros")
                .contains("save it as .docx");
    }

    @Test
    void expandsNoEntities() {
        String laughs =
                """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">
                <!ENTITY remote SYSTEM "file:///etc/passwd">]>
                <w:document xmlns:w="urn:x"><w:body><w:p><w:r><w:t>&b;&remote;</w:t></w:r></w:p></w:body></w:document>\
                """;

        assertThat(Extracting.refusal(Zips.with(DOCX, "word/document.xml", Zips.utf8(laughs))))
                .contains("declares entities");
    }

    @Test
    void givesUpAZipThatUnpacksToHundredsOfMegabytes() {
        // A document that nothing else is wrong with.
        byte[] bomb = Zips.with(DOCX, "word/media/plan.bmp", new byte[300 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(Extracting.refusal(bomb)).contains("unpacks to more than 256 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../tmp/x.xml", "/etc/cron.d/x", "C:/x", "word\\..\\x", "a/../b"})
    void refusesPartsThatWouldLeaveTheirFolder(String name) {
        assertThat(Extracting.refusal(Zips.with(DOCX, name, new byte[] {1}))).contains("names");
    }

    @Test
    void givesUpAPdfWhosePagesUnpackToTooMuch() {
        assertThat(Extracting.refusal(bombPdf(80, 1))).contains("unpacks to more than 64 MB");
        assertThat(Extracting.refusal(bombPdf(80, 2)))
                .containsAnyOf("packed twice", "unpacks to more");
    }

    @Test
    void givesUpAfterTenThousandPages() throws IOException {
        try (PdfPapers papers = PdfPapers.of("", SampleMinutes.TEXT)) {
            PDDocument long_ = papers.document;
            for (int page = 0; page <= 10_000; page++) {
                long_.addPage(new PDPage());
            }

            assertThat(Extracting.refusal(papers.bytes())).contains("more than 10,000 pages");
        }
    }

    @Test
    void looksAtTheBytesAndNotAtTheName() {
        assertThat(Extracting.text(pdf())).contains("Reserves of the council");
        assertThat(Extracting.refusal(picture())).contains("is a picture");
        assertThat(Extracting.refusal(Zips.of(Map.of("notes.txt", Zips.utf8("x")))))
                .contains("holds no document");
        assertThat(
                        Extracting.refusal(
                                new byte[] {
                                    (byte) 0xD0,
                                    (byte) 0xCF,
                                    0x11,
                                    (byte) 0xE0,
                                    (byte) 0xA1,
                                    (byte) 0xB1,
                                    0x1A,
                                    (byte) 0xE1,
                                    0,
                                    0
                                }))
                .contains("old Word file");
    }

    @Test
    void refusesWhatIsTwoKindsOfFileAtOnce() {
        assertThat(Extracting.refusal(joined(pdf(), DOCX))).contains("two kinds of file");
        assertThat(Extracting.refusal(joined(Zips.utf8("<html><body>minutes</body></html>"), DOCX)))
                .contains("two kinds of file");
        assertThat(Extracting.refusal(joined(Zips.utf8("Minutes of a meeting\n"), pdf())))
                .contains("two kinds of file");
    }

    @Test
    void saysHowToSaveAPageThatWasSavedInASingleFile() {
        byte[] mhtml =
                Zips.utf8(
                        "From: <Saved by a browser>\r\n"
                                + "MIME-Version: 1.0\r\n"
                                + "Content-Type: multipart/related; boundary=\"x\"\r\n\r\n"
                                + "--x\r\n");

        assertThat(Extracting.refusal(mhtml)).contains("HTML only");
    }

    @Test
    void endsWithDeepNesting() {
        String deep = "<div>".repeat(100_000) + "minutes" + "</div>".repeat(100_000);
        String rtf = "{\\rtf1 " + "{".repeat(100_000);

        assertThat(Extracting.text(Zips.utf8("<html><body>" + deep))).contains("minutes");
        assertThat(Extracting.refusal(Zips.utf8(rtf))).contains("nests its parts too deeply");
        assertThat(
                        Extracting.refusal(
                                WordTest.body("<w:sdt>".repeat(9_000) + "</w:sdt>".repeat(9_000))))
                .contains("nests its parts too deeply");
    }

    private static byte[] pdf() {
        return PdfPapers.of("Papers", SampleMinutes.TEXT.replace("–", "-")).bytes();
    }

    private static byte[] protectedPdf(String userPassword) throws IOException {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf())) {
            AccessPermission permission = new AccessPermission();
            permission.setCanModify(false);
            permission.setCanExtractContent(false);
            var policy = new StandardProtectionPolicy("owner", userPassword, permission);
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A page whose content is so many megabytes of spaces, packed so many times. */
    private static byte[] bombPdf(int megabytes, int times) {
        byte[] content = new byte[megabytes * 1024 * 1024];
        Arrays.fill(content, (byte) ' ');
        for (int i = 0; i < times; i++) {
            content = deflated(content);
        }
        String filters = "/FlateDecode ".repeat(times);
        byte[] head =
                ("%PDF-1.7\n"
                     + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                     + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                     + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0"
                     + " R>>endobj\n"
                     + "4 0 obj<</Length "
                                + content.length
                                + "/Filter["
                                + filters
                                + "]>>\nstream\n")
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] tail =
                "\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                        .getBytes(StandardCharsets.US_ASCII);
        return joined(joined(head, content), tail);
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes, new Deflater(9))) {
            deflater.write(content);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(
                    new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
