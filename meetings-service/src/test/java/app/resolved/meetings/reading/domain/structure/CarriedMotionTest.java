package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A motion with its verdict behind it, in one paragraph. */
class CarriedMotionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Proposed Cllr Nye, seconded Cllr Orr: that the Clerk count the ducks. CARRIED",
                "Proposed Cllr Nye, seconded Cllr Orr, that the Clerk count the ducks. CARRIED",
                "Moved by Cllr Nye, seconded by Cllr Orr: That the Clerk count the ducks. CARRIED"
                        + " 7-2.",
                "Proposed: Cllr Nye. Seconded: Cllr Orr. That the Clerk count the ducks. All in"
                        + " favour.",
                "It was proposed by Cllr Nye, seconded by Cllr Orr: the Clerk to count the ducks"
                        + " (agreed).",
                "Proposed Cllr Nye, seconded Cllr Orr: that the Clerk count the ducks. For 5,"
                        + " against 2.",
                "It was moved that the Clerk count the ducks. Five for, two against.",
                "Proposed Cllr Nye, seconded Cllr Orr: that the Clerk count the ducks by the"
                        + " amended rules. CARRIED",
                "It was proposed that the Clerk count the ducks. There were 9 votes for and 4"
                        + " against.",
                "MOTION (Cllr Nye, Cllr Orr): that the Clerk count the ducks. For 4, against 2."
                        + " CARRIED",
            })
    void isDecided(String motion) {
        assertThat(Reads.actions(Reads.paragraph(motion)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.sentence()).contains("the Clerk", "count the ducks");
                    assertThat(one.kind()).isIn(Kind.RESOLUTION_PART, Kind.REQUEST);
                    assertThat(one.madeTo()).isEqualTo("the Clerk");
                });
    }

    @Test
    void decidesEachOfItsClauses() {
        var actions =
                Reads.actions(
                        Reads.paragraph(
                                "Proposed Cllr Nye, seconded Cllr Orr: report received; that two"
                                        + " roofs be mended; and answers to be sorted by the Clerk."
                                        + " CARRIED"));

        assertThat(actions)
                .extracting(Proposal::sentence)
                .containsExactly("that two roofs be mended", "answers to be sorted by the Clerk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Proposed Cllr Nye, seconded Cllr Orr: that the Clerk count the ducks. LOST",
                "Proposed Cllr Nye, seconded Cllr Orr: that the Clerk count the ducks. For 2,"
                        + " against 4. LOST",
                "Proposed Cllr Nye, seconded Cllr Orr: that the Clerk count the ducks. Not"
                        + " carried.",
                "It was proposed by Cllr Nye and seconded by Cllr Orr that the Clerk write to the"
                        + " Minister. 2 for, 5 against.",
            })
    void asksForNothingWhereItIsLost(String motion) {
        assertThat(Reads.actions(Reads.paragraph(motion))).isEmpty();
        assertThat(Reads.actions(Reads.wholeParagraph(motion))).isEmpty();
    }

    @Test
    void takesBackNothingThatWasAskedBeforeAMotionThatWasLost() {
        var actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                The ranger had moved to Wales. Mr Pope to invite his successor.

                                A motion from Cllr Orr that the lane be shut was put to the vote. 3 for, 4 against.
                                """));

        assertThat(actions)
                .extracting(Proposal::sentence)
                .containsExactly("Mr Pope to invite his successor.");
    }

    @Test
    void isKeptWhereTheOneInTheLineAboveIsLost() {
        var actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                Proposed Cllr Nye, seconded Cllr Orr: that the Clerk sell it. For 2, against 4. LOST
                                Proposed Cllr Orr, seconded Cllr Nye: that the Clerk paint it. For 4, against 2. CARRIED
                                """));

        assertThat(actions)
                .extracting(Proposal::sentence)
                .containsExactly("that the Clerk paint it");
    }
}
