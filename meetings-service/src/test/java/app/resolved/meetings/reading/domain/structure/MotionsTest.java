package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

class MotionsTest {

    private static final String MOVED =
            """
            ORLEY COUNCIL
            Minutes of the meeting of the Council held on 3 June 2024
            Present: Cllr Nye (Chair), Cllr Orr, Cllr Pym

            1. Apologies
            There were none.

            2. Motion: the river
            It was moved by Cllr Nye and seconded by Cllr Orr:
            "That this Council
            (a) notes the state of the river;
            (b) asks the Leader to write to the Minister."
            """;

    @Test
    void takesOnlyAMotionsWordsAsAmended() {
        var reading =
                Reads.text(
                        MOVED
                                + """
                                Cllr Pym moved an amendment, which was carried.
                                The amended motion was put and it was
                                RESOLVED - That this Council
                                (a) notes the state of the river;
                                (b) asks the Clerk to hold an inquiry.
                                """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly("asks the Clerk to hold an inquiry.");
    }

    @Test
    void takesAMotionThatWasCarriedAsItStood() {
        var reading = Reads.text(MOVED + "The motion was put and carried unanimously.\n");

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .anyMatch(one -> one.contains("asks the Leader to write"));
    }

    @Test
    void keepsWhatWasResolvedWhereAFurtherProposalIsLost() {
        var reading =
                Reads.paragraph(
                        """
                        It was moved by Cllr Nye, seconded by Cllr Orr, and by five votes to three

                        RESOLVED that the Clerk be asked to write to the owners of the pool.

                        A further proposal by Cllr Moss, that the pool be closed, was not supported.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .contains("that the Clerk be asked to write to the owners of the pool.");
    }

    @Test
    void takesBackAMotionOfWhichItIsSaidBehindTheVotesThatItWasLost() {
        var reading =
                Reads.text(
                        MOVED
                                + """

                                The Mayor then put the motion to
                                the vote, by a show of hands.

                                For (1)

                                Cllr Nye

                                Against (2)

                                Cllr Orr, Cllr Pym

                                Motion lost.
                                """);

        assertThat(Reads.actions(reading)).isEmpty();
    }

    /** A notice of motion is given before the meeting, and carried in it. */
    @Test
    void readsAMotionThatHadBeenMovedBeforeItWasCarried() {
        var reading =
                Reads.paragraph(
                        """
                        Cllr Moss had proposed, and Cllr Nye had seconded, the following motion:

                        "That the Clerk write to the Minister."

                        The motion was put and CARRIED.
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("the Clerk write"));
    }
}
