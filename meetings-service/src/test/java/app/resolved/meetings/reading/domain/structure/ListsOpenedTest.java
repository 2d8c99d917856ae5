package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"RESOLVED\n\n%s\n\n%s\n\n%s", "RESOLVED %s\n%s\n%s"})
    void readsEachThatOfAListWithoutMarksThoughNoFullStopEndsIt(String layout) {
        Reading reading =
                Reads.roads(
                        layout.formatted(
                                "that the Clerk paint the wall of the depot",
                                "that the Clerk mend the gate of the depot",
                                "that a report be brought to the June meeting"));

        assertThat(sentences(reading))
                .containsExactly(
                        "that the Clerk paint the wall of the depot",
                        "that the Clerk mend the gate of the depot",
                        "that a report be brought to the June meeting");
    }

    @Test
    void keepsAThatWithinOneDecisionWhereTheLineWasBrokenForWidth() {
        Reading reading =
                Reads.roads(
                        """
                        RESOLVED that the Clerk write to the owner of the wall by the lane to say
                        that the wall of the lane is leaning over the path that children walk to
                        the school and must be made safe.
                        """);

        assertThat(sentences(reading)).hasSize(1).first().asString().endsWith("made safe.");
    }

    @Test
    void readsPartsThatAreNumberedAsParagraphsOfTheirItem() {
        Reading reading =
                Reads.text(
                        """
                        ORLEY COUNCIL
                        Minutes of the meeting of the Council held on 3 June 2024
                        Present: Cllr Nye (Chair), Cllr Orr, Cllr Pym

                        5. Boats

                        IT WAS AGREED THAT

                        5.1 the Clerk paint the boat

                        5.2 the sails be sent to the mender
                        """);

        assertThat(Reads.actions(reading))
                .extracting(one -> one.place().part(), one -> one.kind().word())
                .containsExactly(tuple("5.1", "resolution-part"), tuple("5.2", "resolution-part"));
    }

    private static List<String> sentences(Reading reading) {
        return Reads.actions(reading).stream().map(Proposal::sentence).toList();
    }
}
