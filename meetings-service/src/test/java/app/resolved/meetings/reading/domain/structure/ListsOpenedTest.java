package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that no label opens, and what they are introduced with. */
class ListsOpenedTest {

    @Test
    void readsWhatWasAskedForInTheListBeneath() {
        Reading reading =
                Reads.roads(
                        """
                        The Committee looked at its plan and asked that the following items be added:

                        - A paper on salt in March.

                        - Lamps along the river.
                        """);

        assertThat(sentences(reading))
                .containsExactly("A paper on salt in March.", "Lamps along the river.");
    }

    @Test
    void readsWhatACouncilAgreesToCallForInTheListBeneath() {
        Reading reading =
                Reads.roads(
                        """
                        This Council agrees to urge the Cabinet Member for Roads to:

                        a) Write to the Minister about salt.

                        b) Publish a map of the grit heaps.
                        """);

        assertThat(sentences(reading))
                .containsExactly(
                        "Write to the Minister about salt.", "Publish a map of the grit heaps.");
    }

    @Test
    void readsWhatIsAddedToAPlanThatIsOtherwiseNoted() {
        Reading reading =
                Reads.roads(
                        """
                        RESOLVED: That the forward plan be noted including the addition of the following items:

                        - Salt and grit

                        - Lamps along the river
                        """);

        assertThat(sentences(reading)).first().asString().startsWith("Salt and grit");
    }

    @Test
    void takesThePointsThatWereMadeForNothingThatIsWanted() {
        Reading reading =
                Reads.roads(
                        """
                        Members asked about the following:

                        - Salt. There was enough of it.

                        - Lamps. Two were out.
                        """);

        assertThat(reading.proposals()).isEmpty();
    }

    @Test
    void skipsWhyBeforeWhatWasAgreed() {
        Reading reading =
                Reads.roads(
                        """
                        Agreed, in order to address the concerns of residents, to:

                        1. Note that the road is not the Council's.
                        """);

        assertThat(Reads.actions(reading)).isEmpty();
    }

    @Test
    void opensNoListWhereAnotherSentenceStandsBehindWhatWasAgreed() {
        var reading =
                Reads.roads(
                        """
                        It was agreed that the Council would give £200 towards the lamps. Item 15 Parish matters:

                        - Signs: the Chair said that there were more of them now.
                        """);

        assertThat(Reads.actions(reading))
                .noneMatch(one -> one.sentence().contains("more of them"));
    }

    @Test
    void takesThePointsBeneathAnActionForWhatWasSaidOfIt() {
        var reading =
                Reads.roads(
                        """
                        Action 1: Mr Watts to look into the practice of other counties.

                        - Not complete. This was due to the pressure of the autumn.

                        Actions:

                        - Ongoing checks of the boiler by Mr Watts.
                        - Order more salt for the hill.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly(
                        "Mr Watts to look into the practice of other counties.",
                        "Ongoing checks of the boiler by Mr Watts.",
                        "Order more salt for the hill.");
    }

    @Test
    void takesWhatTheMeetingDidThereAndThenForNoAction() {
        Reading reading =
                Reads.roads(
                        """
                        The Roads Committee:

                        1. Provided feedback to officers on any lamps requiring repair or removal.
                        """);

        assertThat(Reads.actions(reading)).isEmpty();
    }

    @Test
    void readsWhatAListOfActionsIsIntroducedWithAsNoAction() {
        Reading reading =
                Reads.roads(
                        """
                        ACTIONS LIST

                        Officers provided an update on the latest edition of the list.

                        Action

                        Update the plan.  (Frances Marsh)
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .extracting(Proposal::madeTo)
                .isEqualTo("Frances Marsh");
    }

    private static List<String> sentences(Reading reading) {
        return Reads.actions(reading).stream().map(Proposal::sentence).toList();
    }
}
