package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsThatGoOnTest {

    @Test
    void goesOnBelowPartsThatRanOnInTheLine() {
        Reading reading =
                Reads.roads(
                        """
                        RESOLVED: (a) That the report be noted; (b) That the Clerk look
                        again at the lamps in Station Road and Mill Lane before the winter; and
                        (c) that any gaps be taken to the Committee in June.
                        """);

        assertThat(sentences(reading))
                .last()
                .asString()
                .isEqualTo("that any gaps be taken to the Committee in June.");
    }

    @Test
    void takesANumberedLineThatEndsWithTheWordOfDecisionForNoHeading() {
        var reading =
                Reads.text(
                        """
                        MERE COUNCIL
                        Minutes of the meeting of the Council held on 9 May 2024
                        Present: Cllr Nye (Chair), Cllr Orr

                        C24.34 Report
                        34.1 The report was received.

                        C24.35 Forecasts
                        35.1 The forecasts had been before the Finance Committee in April.
                        35.2 Council RESOLVED to
                        a) approve the forecasts
                        b) ask the Finance Committee to review the capital programme.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly("ask the Finance Committee to review the capital programme.");
    }

    @Test
    void goesOnWithAPartInTheColumnWhereItsWordsBegan() {
        Reading reading =
                Reads.roads(
                        """
                        RESOLVED -

                        (i)     That the report be noted.

                        (ii)    That the Clerk, the
                                Director of Roads and the Chair be asked to visit the depot.

                        (iii)   That a further report be submitted in June.
                        """);

        assertThat(sentences(reading))
                .satisfiesExactly(
                        second -> assertThat(second).endsWith("be asked to visit the depot."),
                        third -> assertThat(third).startsWith("That a further report"));
    }

    @Test
    void takesWhatIsOnlyCalledRecommendedForNoDecision() {
        Reading reading =
                Reads.roads(
                        """
                        Recommended lamps shown to the Committee:

                        Tall posts – a proposal to light the long road from end to end.

                        RESOLVED that the report be noted.
                        """);

        assertThat(sentences(reading)).isEmpty();
    }

    @Test
    void takesAReferenceToAPartForNoPart() {
        Reading reading =
                Reads.roads(
                        """
                        RESOLVED  (1)  that the charge be approved, subject to (2) below;

                                  (2)  that the Clerk advertise the charge; and

                                  (3)  that a review of it take place in twelve months.
                        """);

        assertThat(sentences(reading))
                .satisfiesExactly(
                        second -> assertThat(second).startsWith("that the Clerk advertise"),
                        third -> assertThat(third).startsWith("that a review of it"));
    }

    @Test
    void readsTheListBeneathItWasAgreed() {
        Reading reading =
                Reads.roads(
                        """
                        It was agreed
                        - to hold an evening for farmers
                        - that a small group look at the figures and report in June
                        - to leave the fence as it is.
                        """);

        assertThat(sentences(reading))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("to hold an evening"),
                        second -> assertThat(second).startsWith("that a small group"));
    }

    @Test
    void partsWhatTwoAreToDoAndWhatIsDecidedTwice() {
        assertThat(
                        sentences(
                                Reads.paragraph(
                                        "Cllr Green to draft a reply - Cllr Price to check the"
                                                + " figures in it.")))
                .hasSize(2);
        assertThat(
                        sentences(
                                Reads.paragraph(
                                        "It was agreed that the Clerk be asked to obtain a price"
                                                + " and the same be laid before the next"
                                                + " meeting.")))
                .hasSize(2);
    }

    private static List<String> sentences(Reading reading) {
        return Reads.actions(reading).stream().map(Proposal::sentence).toList();
    }
}
