package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

class PrintedTwiceTest {

    @Test
    void leavesOutADeedThatAListNamesAgain() {
        var reading =
                Reads.paragraph(
                        """
                        Coaches: Cllr Nye to share the prices of coaches with Mr Pope.

                        8. Actions

                        Cllr Nye to share the prices of coaches with Mr Pope
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .extracting(Proposal::madeTo)
                .asString()
                .contains("Nye");
    }

    @Test
    void keepsWhatIsAskedForBeneathTwoItems() {
        var reading =
                Reads.paragraph(
                        """
                        The lamps are out again. Clerk to write to the County Council.
                        Action: Cllr Nye to report it to the works office

                        8. Mill Lane

                        The verge is worn. Clerk to write to the County Council.
                        Action: Cllr Nye to report it to the works office
                        """);

        assertThat(Reads.actions(reading)).hasSize(4);
    }

    @Test
    void keepsWhatIsResolvedInShortBeneathTwoItems() {
        var reading =
                Reads.paragraph(
                        """
                        The lamps are out again.

                        RESOLVED Cllr Nye to report it to the works office

                        8. Mill Lane

                        The verge is worn.

                        RESOLVED Cllr Nye to report it to the works office
                        """);

        assertThat(Reads.actions(reading)).hasSize(2);
    }

    @Test
    void leavesOutADecisionThatIsPrintedASecondTime() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that the Clerk obtain three prices for the work on the quay.

                        8. Summary of decisions

                        RESOLVED that the Clerk obtain three prices for the work on the quay.
                        """);

        assertThat(Reads.actions(reading)).hasSize(1);
    }

    @Test
    void keepsWhatNobodyIsNamedFor() {
        var reading =
                Reads.paragraph(
                        """
                        The broken lamps would be reported to the county.

                        8. Actions

                        The broken lamps would be reported to the county.
                        """);

        assertThat(Reads.actions(reading)).hasSize(2);
    }
}
