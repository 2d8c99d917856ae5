package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

/** What is put right in the minutes before them is nothing that is to be done. */
class CorrectionsTest {

    @Test
    void asksNobodyToCorrectTheMinutesThatWereApprovedWithIt() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED: That the minutes of the meeting held on 12 May be agreed, subject to the following changes:

                        In item 8, to add a note on the answer of the Harbour Master.

                        In item 13, that "Friends of the Oak" be amended to "Friends of the Ash".

                        8. Berths

                        RESOLVED: That the Clerk write to the owners.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly("That the Clerk write to the owners.");
        assertThat(reading.proposals()).hasSize(2);
    }
}
