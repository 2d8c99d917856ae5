package app.resolved.meetings.reading.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.ReadingResult;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesReaderTest {

    /** Far above what it takes: it only ends a reader that has stopped being linear. */
    private static final Duration HANGING = Duration.ofMinutes(3);

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void refusesATextWithoutAMeeting() {
        byte[] recipe = "Take two eggs and beat them well.".getBytes(StandardCharsets.UTF_8);

        assertThat(Reads.refusal("cake.txt", recipe))
                .isEqualTo(
                        "No meeting was found in the file cake.txt: expected minutes, with a date,"
                                + " those present, or decisions such as RESOLVED or AGREED.");
    }

    @Test
    void refusesWhatIsEmptyOrBinary() {
        assertThat(Reads.refusal("a.txt", new byte[0])).contains("is empty");
        assertThat(Reads.refusal("a.txt", new byte[] {1, 2, 0, 3})).contains("binary");
    }

    @Test
    void readsTheMinutesOfEachMeetingThatAFileHolds() {
        byte[] book =
                """
                Minutes of a meeting of the Ferries Board held on 3 June 2024

                PRESENT: Mr A Ash (Chairman)

                RESOLVED that the Clerk write to the owner.

                AGENDA

                Minutes of a meeting of the Moorings Panel held on 5 June 2024

                PRESENT: Ms B Birch (Chairman)

                RESOLVED that the Clerk paint the buoys.
                """
                        .getBytes(StandardCharsets.UTF_8);

        List<ReadingResult> all = Reads.READER.readAll("book.txt", book);

        assertThat(all)
                .extracting(result -> ((ReadingResult.Read) result).reading().heading().body())
                .containsExactly("Ferries Board", "Moorings Panel");
    }

    @Test
    void saysOnceWhyNoMinutesOfAFileCanBeRead() {
        assertThat(Reads.READER.readAll("a.txt", new byte[0]))
                .singleElement()
                .isInstanceOf(ReadingResult.Unreadable.class);
    }

    @Test
    void quotesTheDocumentAtThePlaceItNames() {
        Reading reading =
                Reads.paragraph("1. Mr Pope <b>offered</b> to circulate\na note on heating.");

        Proposal proposal = Reads.actions(reading).getFirst();

        assertThat(proposal.sentence())
                .isEqualTo("Mr Pope offered to circulate a note on heating.");
        assertThat(proposal.span().of(reading.text()))
                .isEqualTo("Mr Pope <b>offered</b> to circulate\na note on heating.");
        assertThat(proposal.place().minute()).isEqualTo("7");
        assertThat(proposal.place().paragraph()).isEqualTo("1");
    }

    @Test
    void proposesADecisionOnceThatIsPrintedTwice() {
        Reading reading =
                Reads.paragraph(
                        "RESOLVED that the Head of Leisure publish the list of closures.\n\n"
                            + "8. Summary\n\n"
                            + "RESOLVED that the Head of Leisure publish the list of closures.");

        assertThat(Reads.actions(reading)).hasSize(1);
    }

    @Test
    void readsTheSameTextTheSameWay() {
        String paragraph = "RESOLVED that officers report back. Mr Pope will write to the clubs.";

        assertThat(Reads.paragraph(paragraph)).isEqualTo(Reads.paragraph(paragraph));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1. (a) (i) ", "(a) RESOLVED that (b) ", "((((((", "RESOLVED that:\n(a) "})
    void staysLinearInNestedPattern(String pattern) {
        readsRepeated(pattern, MEGABYTE / 4);
    }

    /** Looked at again from each of its words, so much would take hours. */
    @ParameterizedTest
    @ValueSource(strings = {"- - - - ", "agreed that "})
    void staysLinearInAMegabyteOfOneParagraph(String pattern) {
        readsRepeated(pattern, MEGABYTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a Member asked that the Clerk would be asked to ",
                "<b><i>",
                "the Director of ",
                "Mr A B C D ",
                "| | a | ",
                "- \n1. \n a) \n",
                "PRESENT: Mr A (B), (C ",
                "by the end of the ",
                "once the ",
                "A, B and C, ",
                "\t\t x",
                "&amp &lt <<"
            })
    void staysLinearInRepeatedWords(String pattern) {
        readsRepeated(pattern, MEGABYTE / 16);
    }

    private static void readsRepeated(String pattern, int length) {
        String text =
                "Minutes of the council meeting\n\nPRESENT: Mr A\n\n"
                        + pattern.repeat(length / pattern.length());

        Reading reading = assertTimeoutPreemptively(HANGING, () -> Reads.text(text));

        assertThat(reading.text()).hasSameSizeAs(text);
    }

    @Test
    void readsTwoThousandResolutions() {
        StringBuilder text =
                new StringBuilder("Minutes of the council meeting\n\nPRESENT: Mr A\n\n");
        for (int i = 1; i <= 2_000; i++) {
            text.append(i)
                    .append(". Item\n\nRESOLVED that officers publish list ")
                    .append(i)
                    .append(".\n\n");
        }

        List<Proposal> actions = Reads.actions(Reads.text(text.toString()));

        assertThat(actions).hasSize(2_000);
    }
}
