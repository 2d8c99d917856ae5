package app.resolved.meetings.reading.adapters.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.SampleMinutes;
import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.ReadingResult;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same minutes are read alike, whatever form they come in. */
class FormsAgreeTest {

    private static final String MINUTES = SampleMinutes.TEXT.replace("–", "-");

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("PDF", PdfPapers.of("Scrutiny papers", MINUTES).bytes()),
                Arguments.of("DOCX", WordPapers.of(MINUTES)),
                Arguments.of("ODT", Zips.odt(paragraphs("<text:p>%s</text:p>"))),
                Arguments.of("RTF", utf8("{\\rtf1\\ansi " + paragraphs("{%s\\par}") + "}")),
                Arguments.of(
                        "HTML", utf8("<html><body>" + paragraphs("<p>%s</p>") + "</body></html>")),
                Arguments.of("tags left in", utf8(insideOfAPage())),
                Arguments.of(
                        "tags left in UTF-16", insideOfAPage().getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16", MINUTES.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("UTF-16 unmarked", MINUTES.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("Windows-1252", MINUTES.getBytes(Charset.forName("windows-1252"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void readsTheSameProposalsFromEveryForm(String form, byte[] document) {
        List<String> asText = proposals(read(utf8(MINUTES)));

        Reading reading = read(document);

        assertThat(proposals(reading)).as(reading.text()).isEqualTo(asText).hasSizeGreaterThan(3);
        assertThat(reading.heading()).isEqualTo(read(utf8(MINUTES)).heading());
        assertThat(reading.attendance()).isEqualTo(read(utf8(MINUTES)).attendance());
    }

    private static Reading read(byte[] document) {
        ReadingResult result = Reads.READER.read("minutes", document);
        assertThat(result).isInstanceOf(ReadingResult.Read.class);
        return ((ReadingResult.Read) result).reading();
    }

    private static List<String> proposals(Reading reading) {
        return reading.proposals().stream().map(FormsAgreeTest::words).toList();
    }

    private static String words(Proposal proposal) {
        return "%s %s %s %s %s"
                .formatted(
                        proposal.place(),
                        proposal.sentence().replaceAll("\\s+", " "),
                        proposal.kind(),
                        proposal.purpose(),
                        proposal.madeTo());
    }

    private static String insideOfAPage() {
        return paragraphs("<p>%s</p>").substring("<p>".length());
    }

    private static String paragraphs(String pattern) {
        return MINUTES.lines()
                .filter(line -> !line.isBlank())
                .map(pattern::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
