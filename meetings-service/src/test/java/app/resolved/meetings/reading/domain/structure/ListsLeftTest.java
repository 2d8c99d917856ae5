package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that something else stands in the midst of. */
class ListsLeftTest {

    @Test
    void comesBackToAListBehindLinesThatLookLikeHeadings() {
        Reading reading =
                Reads.roads(
                        """
                        RESOLVED that:

                        (a) the report be noted;

                        (b) the following be appointed:

                        Lamps and Signs \u2013 Councillor Green

                        Drains and Ditches \u2013 Councillor Price

                        (c) the Clerk write to the residents of Mill Lane.
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.sentence())
                            .isEqualTo("the Clerk write to the residents of Mill Lane.");
                    assertThat(one.place().part()).isEqualTo("c");
                });
        assertThat(reading.proposals())
                .filteredOn(one -> one.sentence().startsWith("the following"))
                .singleElement()
                .satisfies(one -> assertThat(one.place().part()).isEqualTo("b"));
    }

    @Test
    void comesBackToAListBehindTheSecondParagraphOfAPart() {
        Reading reading =
                Reads.roads(
                        """
                        RESOLVED:

                        (1) That the lamps in Mill Lane be kept on until midnight.

                        The lamps there had been off since the winter before last, and residents had fallen over roots.

                        (2) That the Clerk order new lamps.
                        """);

        assertThat(sentences(reading)).contains("That the Clerk order new lamps.");
    }

    @Test
    void leavesAListAtTheHeadingOfTheNextItem() {
        Reading reading =
                Reads.roads(
                        """
                        RESOLVED:

                        1. That the report be noted.

                        2. Drains

                        Councillor Price said that the ditch was full.

                        3. Signs

                        Councillor Green said that he had seen the new sign.
                        """);

        assertThat(Reads.actions(reading)).isEmpty();
        assertThat(reading.items()).extracting(item -> item.number()).contains("2", "3");
    }

    @Test
    void joinsASentenceThatALineEndBroke() {
        Reading reading =
                Reads.roads(
                        """
                        RESOLVED:

                        (i)  That a further report on the lamps be submitted to the

                             Authority no later than January.
                        """);

        assertThat(sentences(reading)).hasSize(1);
    }

    @Test
    void takesRecommendationsForOnwardReferralAsMadeToTheOtherBody() {
        Reading reading =
                Reads.roads(
                        """
                        RESOLVED

                        That the following recommendations be approved for onward referral to Full Council:

                        1. That the budget for lamps be approved.
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Kind.RECOMMENDATION);
                    assertThat(one.madeTo()).isEqualTo("Full Council");
                });
    }

    @Test
    void goesOnWithTheNextLetterUnderASecondLabel() {
        Reading reading =
                Reads.roads(
                        """
                        RESOLVED:

                        (i) That the report be noted; and

                        RECOMMENDS TO THE FINANCE BOARD:

                        (ii) Removal of the lamps from the list of projects.
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .extracting(Proposal::madeTo)
                .asString()
                .containsIgnoringCase("finance board");
    }

    private static List<String> sentences(Reading reading) {
        return Reads.actions(reading).stream().map(Proposal::sentence).toList();
    }
}
