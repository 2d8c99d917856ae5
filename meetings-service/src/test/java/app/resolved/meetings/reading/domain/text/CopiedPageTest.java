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
    void leavesOutWhatTheAgendaAimedAtWhereNoLabelPartsItFromTheMinutes() {
        var reading =
                Reads.text(
                        """
                        Agenda and minutes

                        Harbour Committee - Monday, 3 June 2024 10.30 am

                        BERTHS pdf icon PDF 135 KB

                        To bring the Committee up to date with the berths.

                        Mr Oak offered to write to the owners.
                        """);

        assertThat(reading.proposals())
                .extracting(Proposal::sentence)
                .containsExactly("Mr Oak offered to write to the owners.");
    }

    @Test
    void leavesOutTheAimOfTheOneItemOfAPage() {
        var reading =
                Reads.text(
                        """
                        Harbour Committee, Monday 3 June 2024

                        Agenda item

                        Berths

                        To bring the Committee up to date with the berths.

                        Mr Oak offered to write to the owners.

                        RESOLVED that the report be noted.

                        Supporting documents:
                        """);

        assertThat(reading.proposals())
                .extracting(Proposal::sentence)
                .containsExactly(
                        "Mr Oak offered to write to the owners.", "that the report be noted.");
    }

    @Test
    void leavesOutAnAimWithoutATitleAndATitleThatIsAnAim() {
        var reading =
                Reads.text(
                        """
                        To review the plan of work (attached).

                        Additional documents:

                        Minutes:

                        RESOLVED - That the Clerk bring the plan to the next meeting.

                        To approve the minutes of the meeting held on 11 May PDF 451 KB

                        RESOLVED - That the minutes be approved.
                        """);

        assertThat(reading.proposals())
                .extracting(Proposal::sentence)
                .containsExactly(
                        "That the Clerk bring the plan to the next meeting.",
                        "That the minutes be approved.");
    }

    @Test
    void takesForTitlesNeitherWhoWroteTheReportNorWhatIsSaidOfADecision() {
        var reading =
                Reads.text(
                        """
                        Issue - decisions

                        Update to the Rules: Berths

                        Changes to Berth Fees

                        Decision Maker: Harbour Committee

                        Made at meeting: 03/06/2024 - Harbour Committee

                        Effective from: 10/06/2024

                        Report of the Harbour Master

                        (Mr Oak left at this point)

                        10.15am \u2013 10.30am

                        Berths, Moorings and

                        During the discussion \u2013

                        Berths and Moorings \u2013 Councillor Oak

                        Having considered the above, the Committee:

                        Mr Elm offered to write to the owners.

                        Lead officer: Ann Ash

                        Supporting documents:
                        """);

        assertThat(reading.items())
                .extracting(Item::title)
                .containsExactly("Update to the Rules: Berths", "Changes to Berth Fees");
        assertThat(reading.proposals())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.place().minute()).isEqualTo("Changes to Berth Fees"));
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
