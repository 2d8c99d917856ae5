package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

class ThingsBelowTest {

    @Test
    void keepsWhatIsOnlyNamedBeneathAPartWithThatPart() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that

                        (a) the Head of Leisure be asked to report on the following matters:

                        Opening hours
                        The cost of heating

                        Bookings by schools

                        (b) officers write to the contractor.
                        """);

        assertThat(reading.proposals())
                .extracting(each -> each.place().part() + " " + each.sentence())
                .containsExactly(
                        "a the Head of Leisure be asked to report on the following matters: Opening"
                                + " hours The cost of heating Bookings by schools",
                        "b officers write to the contractor.");
    }

    @Test
    void keepsThoseAppointedWithTheirAppointment() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that the following be appointed to the working group:

                        Cllr A Moss
                        Cllr B Nye

                        8. Close
                        """);

        assertThat(reading.proposals())
                .extracting(Proposal::sentence)
                .containsExactly(
                        "that the following be appointed to the working group: Cllr A Moss Cllr B"
                                + " Nye");
    }

    @Test
    void leavesDeedsApart() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that the following be done:

                        Clerk to order the bins

                        8. Close
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .contains("Clerk to order the bins");
    }

    @Test
    void leavesWhatStandsBeneathActionsApart() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that the following actions be taken:

                        Repainting of the whole hall

                        8. Close
                        """);

        assertThat(reading.proposals())
                .extracting(Proposal::sentence)
                .contains("Repainting of the whole hall");
    }
}
