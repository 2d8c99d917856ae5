package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
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
}
