package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import org.junit.jupiter.api.Test;

class StemTest {

    @Test
    void readsThePartsOfWhatACouncilResolvesToResolveByTheirOwnWords() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that the District Council resolves:

                        (a) To declare its support for the growers of the valley.

                        (b) To ask the Leader to write to the Minister about them.

                        (c) Note that joining will commit the valley to elections to a new board and
                        implementation of the scheme by April.
                        """);

        assertThat(reading.proposals())
                .extracting(each -> each.place().part(), Proposal::purpose)
                .containsExactly(
                        tuple("a", Purpose.INFORMATION),
                        tuple("b", Purpose.ACTION),
                        tuple("c", Purpose.INFORMATION));
    }

    @Test
    void takesWhatACouncilIsAskedToAgreeForWhatItAgreed() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that:

                        The Council, having had regard to the report, is invited to approve the following:

                        (a) Note the move of all staff to the new grades.

                        (b) To delegate authority to the Head of Leisure to finish the text.
                        """);

        assertThat(reading.proposals())
                .extracting(each -> each.place().part(), Proposal::purpose)
                .containsExactly(tuple("a", Purpose.INFORMATION), tuple("b", Purpose.ACTION));
    }

    @Test
    void takesTheVerbOfAPartForNoEndOfAName() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that Cabinet:

                        (a) Agree to submit a bid for the pool; and

                        (b) Agrees to write to the Minister.
                        """);

        assertThat(Reads.actions(reading))
                .hasSize(2)
                .extracting(Proposal::madeTo)
                .doesNotContain("Cabinet Agree", "Cabinet Agrees");
    }

    @Test
    void asksNothingOfWhomTheCouncilOnlyBacks() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that Cabinet agree to:

                        (a) Endorse the plan of the pool to be put before Council on 3 June.

                        (b) Endorses the decision by the Leader to bid, jointly with the county, for
                        the valley to be included in the scheme.

                        (c) Note the gap of £3m.
                        """);

        assertThat(Reads.actions(reading)).isEmpty();
    }

    @Test
    void readsWhatABodyRecommendsThatAnotherDoesInPartsThatBeginWithAVerb() {
        var reading =
                Reads.paragraph(
                        """
                        Members were of one mind.

                        The Harbour Select Committee recommends that Cabinet:

                        a) Defers the sale of the slip until the survey is in; and

                        b) Publishes clear rules for moorings.

                        Resolved:

                        The Committee noted the chart.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(each -> each.place().part(), Proposal::madeTo)
                .containsExactly(tuple("a", "Cabinet"), tuple("b", "Cabinet"));
    }

    @Test
    void takesWhatIsRecommendedToCouncilForCouncilsToDecide() {
        var reading =
                Reads.paragraph("RECOMMENDED TO COUNCIL - That the Harbour Strategy be adopted.");

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Kind.RECOMMENDATION));
    }

    @Test
    void takesAPartThatRecommendsToCouncilForCouncilsToDecide() {
        var reading =
                Reads.paragraph(
                        """
                        DECISIONS

                        That Cabinet:

                        1. Recommended to Full Council the harbour budget as set out; and

                        2. Noted the chart.
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).isEqualTo("Full Council"));
    }
}
