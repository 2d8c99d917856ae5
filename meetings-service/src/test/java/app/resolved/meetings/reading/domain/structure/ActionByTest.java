package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * "Action by: Head of Repairs" beneath a paragraph says whose it is, and is nothing to do itself.
 */
class ActionByTest {

    @Test
    void isNoLabelInTheMidstOfALineInTwoLanguages() {
        assertThat(Label.at("Gweithredu / Action: the Clerk to mend it")).isNotNull();
        assertThat(Label.at("The fence was down. Gweithredu / Action: the Clerk to mend it"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of Repairs",
                "Director of Housing / Head of Repairs",
                "Cabinet Member for Homes",
                "Head of Building Safety (carried forward)"
            })
    void ownsTheParagraphAbove(String owner) {
        var reading =
                Reads.paragraph(
                        """
                        It was agreed that the figures be circulated.

                        Action by: %s
                        """
                                .formatted(owner));

        assertThat(Reads.actions(reading))
                .singleElement()
                .extracting(Proposal::madeTo)
                .asString()
                .contains(owner.replaceAll(" \\(.*", ""));
    }

    @Test
    void readsTheEnglishOfALabelInTwoLanguages() {
        var reading =
                Reads.paragraph(
                        """
                        The bridge is low. To write again to the harbour.

                        Gweithredu / Action: Y Clerc / Clerk
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).isEqualTo("Clerk"))
                .satisfies(one -> assertThat(one.sentence()).startsWith("To write again"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEFRA", "DEFRA / Local Roads Group", "AHop/BN", "Trustees/DT"})
    void takesABodyBehindTheLabelForWhoseItIs(String body) {
        var reading =
                Reads.paragraph(
                        """
                        It was agreed that the figures be circulated.

                        Action: %s.
                        """
                                .formatted(body));

        assertThat(Reads.actions(reading))
                .singleElement()
                .extracting(Proposal::madeTo)
                .isEqualTo(body);
    }

    @Test
    void isWhoeverIsToActionItAtTheEndOfTheLine() {
        var reading =
                Reads.paragraph(
                        "Parking is an issue. Resolved \u2013 to contact the school about a letter"
                                + " \u2013 EQ to action");

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).contains("Quin"))
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Kind.RESOLUTION_PART));
    }

    @Test
    void takesTheNumberBeforeAPostForNoPartOfIt() {
        var reading = Reads.paragraph("(10.5.1) Clerk to organise a visit of the farm in May.");

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).isEqualTo("Clerk"));
    }

    /** Who says that something will be done is not always who does it. */
    @Test
    void knowsBetterWhoIsToDoItThanWhoToldOfIt() {
        var reading =
                Reads.paragraph(
                        """
                        Mr Pope said that the figures would be circulated.

                        Action: Ms Quin
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).isEqualTo("Ms Quin, Finance Officer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action 7.2 ", "Action 7 ", "ACTION 7/2. ", "Action 7.2: "})
    void takesTheNumberOfAnActionForNoPartOfAName(String number) {
        var reading = Reads.paragraph(number + "All agencies to confirm it to EQ by half term");

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).isEqualTo("All agencies"))
                .satisfies(one -> assertThat(one.sentence()).startsWith("All agencies to confirm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action 4 of the plan was late.",
                "Action 2.1 Bridges is behind schedule.",
                "Action 2.1 Bridges is due to be finished by then."
            })
    void tellsTheActionsOfAPlanFromActions(String told) {
        assertThat(Reads.actions(Reads.paragraph(told))).isEmpty();
    }
}
