package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However the parts of a decision are marked, each of them is read. */
class MarksOfPartsTest {

    private static final String NOTE = "to note the survey;";
    private static final String WRITE = "to write to the owners of the pool.";

    @ParameterizedTest
    @CsvSource({
        "'.1', '.2'",
        "'1 ', '2 '",
        "'A.', 'B.'",
        "'(i)', '(ii)'",
        "'i', 'ii'",
        "'a', 'b'",
        "'1.', '2.'"
    })
    void readsThePartsBehindAnyMark(String first, String second) {
        assertThat(
                        sentences(
                                """
                                RESOLVED

                                  %s  %s
                                  %s  %s
                                """
                                        .formatted(first, NOTE, second, WRITE)))
                .containsExactly(NOTE, WRITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with the following concerns:",
                "for the following reasons:",
                "on the grounds that"
            })
    void takesTheReasonsOfADecisionForNoPartsOfIt(String opens) {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED

                        That the sale of the pool be referred back to Cabinet, %s (a) no price
                        had been seen; and (b) no swimmer had been asked.
                        """
                                .formatted(opens));

        assertThat(reading.proposals())
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).startsWith("That the sale"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Board CONCLUDED that",
                "The Council of Governors",
                "The Committee:",
                "The Board resolved",
                "The Portfolio Holder decided:",
                "In terms of the vote, the Local Review Body agreed:-",
                "The motion as altered was put and CARRIED:"
            })
    void readsThePartsBeneathWhateverOpensThem(String opens) {
        assertThat(
                        sentences(
                                """
                                %s

                                (a)  noted the survey; and
                                (b)  asked the Clerk to write to the owners of the pool.
                                """
                                        .formatted(opens)))
                .contains(
                        "noted the survey; and",
                        "asked the Clerk to write to the owners of the pool.");
    }

    @Test
    void readsPartsThatRepeatTheNumberOfTheDecision() {
        assertThat(
                        sentences(
                                """
                                Decisions

                                4a  The statement was endorsed.
                                4b  The Clerk to draft a letter for the May meeting.
                                """))
                .contains("The Clerk to draft a letter for the May meeting.");
    }

    @Test
    void doesNotTakeWhatTheMeetingIsAskedForADecision() {
        assertThat(
                        sentences(
                                """
                                The Committee is asked to:

                                1. Review the figures of the pool; and
                                2. Write to the owners.
                                """))
                .isEmpty();
    }

    @Test
    void readsWhatIsAgreedBehindAComma() {
        assertThat(sentences("AGREED, the purchase of a mower.\n"))
                .containsExactly("the purchase of a mower.");
    }

    @Test
    void readsADecisionBehindADashInTheMidstOfAParagraph() {
        var words =
                "The term could not be renewed. RESOLVED - That the Clerk advertise the vacancy.";

        assertThat(sentences(words + "\n"))
                .containsExactly("RESOLVED - That the Clerk advertise the vacancy.");
    }

    @Test
    void countsOnFromWhatWasResolvedToWhatIsRecommended() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED:

                        (1) that the responses be noted;

                        RECOMMENDED TO COUNCIL:

                        (2) that the budget of the pool be approved;
                        (3) that the fees be raised.
                        """);

        assertThat(reading.proposals())
                .filteredOn(one -> one.kind() == Proposal.Kind.RECOMMENDATION)
                .extracting(Proposal::sentence)
                .containsExactly(
                        "that the budget of the pool be approved;", "that the fees be raised.");
    }

    @Test
    void doesNotTakeANumberedParagraphForAPart() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED:

                        (a) that the survey be noted.

                        7.1 The Clerk had been to the pool.

                        7.2 The water was cold.
                        """);

        assertThat(reading.proposals())
                .extracting(Proposal::sentence)
                .containsExactly("that the survey be noted.");
    }

    @Test
    void takesANumberOfTheItemForAPartRightBeneathTheLabel() {
        assertThat(
                        sentences(
                                """
                                RESOLVED:

                                7.1 That the survey be noted; and

                                7.2 That the Clerk write to the owners of the pool.
                                """))
                .containsExactly(
                        "That the survey be noted; and",
                        "That the Clerk write to the owners of the pool.");
    }

    @Test
    void doesNotTakeAnAddressForAPart() {
        assertThat(
                        sentences(
                                """
                                RESOLVED:

                                (1) that the survey be noted.

                                10a Mill Lane had been sold in the spring.
                                """))
                .containsExactly("that the survey be noted.");
    }

    @Test
    void doesNotTakeAListOfWhatHadBeenAgreedForADecision() {
        assertThat(
                        sentences(
                                """
                                The following requests to speak had been agreed:

                                Item 4 - Mrs D Pell, Mr R Task
                                """))
                .isEmpty();
    }

    private static List<String> sentences(String words) {
        return Reads.paragraph(words).proposals().stream().map(Proposal::sentence).toList();
    }
}
