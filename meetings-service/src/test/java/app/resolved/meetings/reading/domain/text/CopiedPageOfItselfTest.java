package app.resolved.meetings.reading.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

/** What a copied page says of itself and of what its agenda aims at is no part of the minutes. */
class CopiedPageOfItselfTest {

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

    /** An order may begin with the words of such a line. */
    @Test
    void keepsWhatIsToBeDoneThoughItBeginsAsWhatAPageSaysOfItself() {
        var reading =
                Reads.text(
                        """
                        Harbour Committee - Monday, 3 June 2024

                        BERTHS

                        Minutes:

                        Lead officer to report back in May.

                        Contact: Clerk to write to the owners.

                        Supporting documents:
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .anyMatch(words -> words.contains("report back in May"))
                .anyMatch(words -> words.contains("write to the owners"));
    }
}
