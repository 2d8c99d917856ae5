package app.resolved.meetings.reading.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void takesUtf8WithAndWithoutItsMark() {
        assertThat(decoded("Café – 3 June".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Café – 3 June");
        assertThat(decoded("\uFEFFCafé".getBytes(StandardCharsets.UTF_8))).isEqualTo("Café");
    }

    @Test
    void takesUtf16ByItsMarkAndWindowsTextForWhatIsNoUtf8() {
        assertThat(decoded("Café".getBytes(StandardCharsets.UTF_16))).isEqualTo("Café");
        assertThat(decoded("Café – £5".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Café – £5");
    }

    @Test
    void refusesWhatIsNoTextInOneSentenceThatSaysWhatWasExpected() {
        assertThat(refused(new byte[0]))
                .isEqualTo(
                        "The file x.txt is empty: expected the minutes of a meeting as a text file,"
                                + " PDF, DOCX, ODT, RTF or web page.");
        assertThat(refused(" \n\t ".getBytes(StandardCharsets.UTF_8))).contains("is empty");
        assertThat(refused("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8))).contains("is a PDF");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0})).contains("DOCX");
        assertThat(refused(new byte[] {'a', 0, 'b', 0, 1, 2})).contains("holds binary data");
    }

    @Test
    void refusesMoreThanTwentyMegabytes() {
        byte[] large = new byte[PlainText.MOST_BYTES + 1];

        assertThat(refused(large)).contains("over 20 MB").contains("at most 20 MB");
    }

    private static String decoded(byte[] content) {
        return ((Decoding.Text) PlainText.decode("x.txt", content)).text();
    }

    private static String refused(byte[] content) {
        return ((Decoding.NotText) PlainText.decode("x.txt", content)).reason();
    }
}
