package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Notes in points within points, and actions marked where they stand. */
class ActionsAmongPointsTest {

    @Test
    void takesAPointMarkedAsAnActionForItsOwnWordsAlone() {
        var reading =
                Reads.paragraph(
                        """
                        ● Open day
                            ○ ACTION Cllr Nye: Book the hall
                            ○ ML suggests a quiz in the barn
                            ○ The barn opens on Wednesday
                        ● Lamps
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly("Cllr Nye: Book the hall");
    }

    @Test
    void leavesOutWhatIsSaidBeneathToBeCompleteOrCancelled() {
        var reading =
                Reads.paragraph(
                        """
                        ● Open day
                            ○ ACTION Cllr Nye: Book the hall
                                ■ Action completed
                            ○ ACTION Cllr Orr: Print the posters
                                ■ Action cancelled
                            ○ ACTION Cllr Nye: Ring the band
                                ■ Action pending
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly("Cllr Nye: Ring the band");
    }

    @Test
    void givesWhatStandsBesideToWhomTheMarginNamesEachTime() {
        var reading =
                Reads.paragraph(
                        """
                        Mr Pope has been rung for the figures, and
                        no answer has come to date.                    Action BN
                        The list of streets is still being drawn up.
                                                                       Action CO
                        Shop visits were down on the year before.      Follow-up CP
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence, Proposal::madeTo)
                .containsExactly(
                        tuple(
                                "Mr Pope has been rung for the figures, and no answer has come to"
                                        + " date.",
                                "BN"),
                        tuple("The list of streets is still being drawn up.", "CO"),
                        tuple("Shop visits were down on the year before.", "CP"));
    }

    @Test
    void takesAHeadingWithItsLeadInTheMarginForNoAction() {
        var reading =
                Reads.paragraph(
                        """
                        8   Future events (standing item)                             All
                        """);

        assertThat(reading.proposals()).isEmpty();
    }

    @Test
    void joinsTheLinesOfAPageOfWhichEachHasAnEmptyOneBehindIt() {
        var reading =
                Reads.paragraph(
                        """
                        Cllr Nye spoke of the lamps that had been out for weeks in all of the

                        lanes, and asked that the path from the pond at Fairview to Main Street

                        Mereham be closed at night. He said that the county had been told of it

                        in the spring, and again by the parish in the summer of that year, when

                        nothing was done. Members spoke of the cost, which had gone up since by

                        a third, and of the verge.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .singleElement()
                .asString()
                .endsWith("from the pond at Fairview to Main Street Mereham be closed at night.");
    }

    @Test
    void takesHowFarAnActionIsForNoAction() {
        var reading =
                Reads.paragraph(
                        """
                        Actions:
                        - Cllr Nye to book the hall
                        - _Ongoing._
                        - Cllr Orr to ring the band
                        - NOT YET DONE
                        - [ongoing for members]
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly("Cllr Nye to book the hall", "Cllr Orr to ring the band");
    }

    @Test
    void takesNoObjectionBesideAnApplicationForNobody() {
        var reading =
                Reads.paragraph(
                        """
                        The following applications were looked at by the members:

                        4 Mill Lane, timber and glazed room in the garden      No Objection
                        9 Mill Lane, new garage in the style of a barn         No Objection
                        """);

        assertThat(Reads.actions(reading)).isEmpty();
    }

    @Test
    void partsAnActionThatIsMarkedBehindADecisionFromIt() {
        var reading =
                Reads.paragraph(
                        """
                        It was agreed that the barge be painted soon **Action Cllr Nye to buy the tar**
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly(
                        "It was agreed that the barge be painted soon",
                        "Action Cllr Nye to buy the tar");
    }
}
