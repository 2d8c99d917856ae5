package app.resolved.meetings.reading.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

class CopiedPageTest {

    private static final String PAGE =
            """
            Agenda and minutes

            Harbour Committee - Monday, 3 June 2024 10.30 am

            Items
            No. Item

            12.

            BERTHS pdf icon PDF 135 KB

                • Share this item

                The Harbour Master to report on berths.

                Additional documents:

                Minutes:

                The Harbour Master undertook to send the list by Friday.

            13.

            DREDGING

                To receive the report. The Clerk will circulate it before the meeting.

                Decision:

                RESOLVED that officers obtain a price.

                Minutes:

                Members asked about the depth.
            """;

    @Test
    void readsTheMinutesOfEachItemAndNotWhatTheAgendaHadSaid() {
        var reading = Reads.text(PAGE);

        assertThat(reading.proposals())
                .extracting(Proposal::sentence)
                .containsExactly(
                        "The Harbour Master undertook to send the list by Friday.",
                        "that officers obtain a price.");
        assertThat(reading.items()).extracting(Item::title).contains("BERTHS", "DREDGING");
    }

    @Test
    void readsTheDecisionOfAPageThatGivesOneDecision() {
        var reading =
                Reads.text(
                        """
                        Decision details

                        MOORINGS

                        Decision Maker: Harbour Committee

                        Is Key decision?: No

                        Purpose:

                        Officers to report on the moorings.

                        Decision:

                        That

                        (a) the report be noted; and

                        (b) the Clerk will write to the owners.

                        Date of decision: 03/06/2024
                        """);

        assertThat(reading.proposals())
                .extracting(Proposal::sentence)
                .containsExactly("the report be noted; and", "the Clerk will write to the owners.");
    }

    @Test
    void keepsEachCharacterInItsPlace() {
        var blanked = CopiedPage.withoutAgenda(PAGE);

        assertThat(blanked).hasSameSizeAs(PAGE).doesNotContain("Share this item", "PDF");
        assertThat(blanked.indexOf("undertook")).isEqualTo(PAGE.indexOf("undertook"));
        assertThat(blanked.lines()).hasSameSizeAs(PAGE.lines().toList());
    }

    @Test
    void keepsTheMinutesOfAnItemThatStandAboveTheNextWithoutANumber() {
        var reading =
                Reads.text(
                        """
                        Harbour Committee - Monday, 3 June 2024

                        BERTHS

                        Additional documents:

                        Minutes:

                        6.1

                        The Harbour Master undertook to send the list by Friday.

                        6.2 The Committee asked about three of them:

                        Mr Oak offered to write to the owners.

                        DREDGING

                        To receive the report.

                        Minutes:

                        Members asked about the depth.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly(
                        "The Harbour Master undertook to send the list by Friday.",
                        "Mr Oak offered to write to the owners.");
    }

    @Test
    void leavesMinutesThatWereWrittenAsSuch() {
        var written =
                """
                Media

                11 Press

                The Clerk to write to the owner.

                Minutes:

                The minutes were approved.
                """;

        assertThat(CopiedPage.withoutAgenda(written)).isEqualTo(written);
    }
}
