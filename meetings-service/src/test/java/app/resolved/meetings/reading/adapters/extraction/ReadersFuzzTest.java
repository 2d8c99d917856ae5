package app.resolved.meetings.reading.adapters.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.SampleMinutes;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Extraction;
import app.resolved.meetings.reading.domain.document.Form;
import app.resolved.meetings.reading.domain.structure.Outline;
import app.resolved.meetings.reading.domain.structure.Pack;
import app.resolved.meetings.reading.domain.text.Masking;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each extractor and the structure reader, fed by Jazzer: they answer with text or a sentence, and
 * never with anything else. As a test the seeds are read; {@code ./test} goes on from them for a
 * minute in all, {@code ./test fuzz} for five minutes each.
 */
class ReadersFuzzTest {

    private static final Documents DOCUMENTS = new Documents();

    static Stream<byte[]> pdfs() {
        return Stream.of(PdfPapers.of("Papers", SampleMinutes.TEXT.replace("–", "-")).bytes());
    }

    static Stream<byte[]> docxs() {
        return Stream.of(WordPapers.of(SampleMinutes.TEXT));
    }

    static Stream<byte[]> odts() {
        return Stream.of(Zips.odt("<text:h>46. Ponds</text:h><text:p>RESOLVED</text:p>"));
    }

    static Stream<byte[]> rtfs() {
        return Stream.of(
                Zips.utf8("{\\rtf1\\ansi\\uc1 {\\b Ponds}\\par \\u8211? \\'e9\\cell\\row}"));
    }

    static Stream<byte[]> pages() {
        return Stream.of(
                Zips.utf8("<html><body><table><tr><td>a<td>b</table><ol><li>x</ol></body></html>"));
    }

    static Stream<String> texts() {
        return Stream.of(SampleMinutes.TEXT);
    }

    @MethodSource("pdfs")
    @FuzzTest
    void pdf(byte[] content) {
        answers(content);
    }

    @MethodSource("docxs")
    @FuzzTest
    void docx(byte[] content) {
        answers(content);
    }

    @MethodSource("odts")
    @FuzzTest
    void odt(byte[] content) {
        answers(content);
    }

    @MethodSource("rtfs")
    @FuzzTest
    void rtf(byte[] content) {
        answers(content);
    }

    @MethodSource("pages")
    @FuzzTest
    void html(byte[] content) {
        answers(content);
    }

    @MethodSource("texts")
    @FuzzTest
    void structure(String text) {
        structured(text == null ? "" : text);
    }

    static void answers(byte[] content) {
        Extraction extraction = DOCUMENTS.extract("paper", content == null ? new byte[0] : content);
        if (extraction instanceof Extraction.Extracted(DocumentText document)) {
            assertThat(document.pages()).isSorted().startsWith(0);
            structured(document.text());
        }
    }

    private static void structured(String text) {
        String masked = Masking.mask(text);
        Pack pack = Pack.of(DocumentText.plain(Form.TEXT, text), masked);
        Outline outline = Outline.of(masked, pack.chosen(masked, null));

        assertThat(masked).hasSameSizeAs(text);
        assertThat(outline.minutes().end()).isLessThanOrEqualTo(text.length());
        assertThat(outline.items()).allMatch(item -> item.span().end() <= text.length());
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isNotNull();
    }
}
