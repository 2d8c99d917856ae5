package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of {@code reading/ways}: one a line, and behind a bar what is to be found. */
class WaysOfSayingTest {

    private static final String MEETING =
            """
            OAKSHIRE COUNTY COUNCIL

            Minutes of the meeting of the Overview and Scrutiny Committee held on 12 March 2024

            Present: Councillors A Brown (Chair), B Green, C Price and D White
            In attendance: Mr J Watts (Head of Highways), Ms P Lee (Director of Public Health), Mrs K Stone (Clerk), JW, PL

            1. Roads

            """;

    @ParameterizedTest
    @MethodSource
    void askedOrPromised(String words, String who) {
        assertThat(actionsOf(words)).isNotEmpty().anyMatch(one -> names(one, who));
    }

    @ParameterizedTest
    @MethodSource
    void asksNobody(String words) {
        assertThat(actionsOf(words)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void decidedForAction(String words, String who) {
        assertThat(actionsOf("RESOLVED that " + words + "."))
                .isNotEmpty()
                .anyMatch(one -> names(one, who));
    }

    @ParameterizedTest
    @MethodSource
    void decidedForInformation(String words) {
        assertThat(Reads.text(MEETING + "RESOLVED that " + words + ".\n").proposals())
                .isNotEmpty()
                .allMatch(one -> one.purpose() == Purpose.INFORMATION);
    }

    @ParameterizedTest
    @MethodSource
    void due(String words, String when) {
        assertThat(actionsOf(words))
                .first()
                .extracting(Proposal::due)
                .isEqualTo(when.isEmpty() ? null : when);
    }

    private static List<Proposal> actionsOf(String words) {
        return Reads.actions(Reads.text(MEETING + words + "\n"));
    }

    /** By the last word: "Mr Watts, Head of Highways" is meant by "Mr Watts". */
    private static boolean names(Proposal proposal, String who) {
        String surname = who.substring(who.lastIndexOf(' ') + 1).toLowerCase(Locale.UK);
        String said = proposal.madeTo() == null ? "" : proposal.madeTo();
        return said.toLowerCase(Locale.UK).contains(surname);
    }

    static Stream<String[]> askedOrPromised() {
        return lines("asked-or-promised");
    }

    static Stream<String> asksNobody() {
        return lines("asks-nobody").map(line -> line[0]);
    }

    static Stream<String[]> decidedForAction() {
        return lines("decided-for-action");
    }

    static Stream<String> decidedForInformation() {
        return lines("decided-for-information").map(line -> line[0]);
    }

    static Stream<String[]> due() {
        return lines("due");
    }

    private static Stream<String[]> lines(String name) {
        String path = "/reading/ways/" + name + ".txt";
        try (InputStream bytes = WaysOfSayingTest.class.getResourceAsStream(path)) {
            String text =
                    new String(
                            Objects.requireNonNull(bytes, path).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> (line + " | ").split(" \\| ?", 3))
                    .map(cells -> new String[] {cells[0].strip(), cells[1].strip()});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
