package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which body met, and where, is read from the heading and from nothing below it. */
class MeetingHeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "FENLAND COUNTY COUNCIL/ROADS COMMITTEE/3 June 2024 => ROADS COMMITTEE",
                "ROADS COMMITTEE/Fenland County Council/3 June 2024 => ROADS COMMITTEE",
                "FENLAND COUNCIL/Minutes of a Special Meeting of the ROADS COMMITTEE held at Elm"
                        + " Hall => ROADS COMMITTEE",
                "Minutes of the meeting of the Finance, Audit and Risk Committee held on 3 June =>"
                        + " Finance, Audit and Risk Committee",
                "Finance, Audit and Risk Committee - Tuesday 3 June 2024 => Finance, Audit and Risk"
                        + " Committee",
                "Home > Council > Roads Committee > Agenda and minutes => Roads Committee",
                "FENLAND COUNCIL - EAST AREA FORUM - NOTES => EAST AREA FORUM",
                "FENLAND DRAINAGE BOARD/At a meeting of the Board held at Elm Hall on 3 June =>"
                        + " FENLAND DRAINAGE BOARD",
                "FENLAND PARISH COUNCIL/Minutes of the Parish Council meeting held in Elm Hall =>"
                        + " FENLAND PARISH COUNCIL",
                "Agenda Item 3/FENLAND COUNCIL/Member Development Steering Group => Member"
                        + " Development Steering Group",
                "Fen Village Liaison Meeting/3 June 2024 => Fen Village Liaison Meeting",
                "The minutes of the last Committee were agreed./FENLAND TRUST => FENLAND TRUST",
                "The Bridges Committee was asked for a report/FENLAND TRUST => FENLAND TRUST",
                "Papers for the Bridges Committee./FENLAND TRUST => FENLAND TRUST",
                "Notes of committee meeting/FENLAND TRUST => FENLAND TRUST",
                "ROADS COMMITTEE, Elm Hall, 3 June => ROADS COMMITTEE",
                "FENLAND COUNCIL/Cabinet Member for Roads/Committee Room B => FENLAND COUNCIL",
                "FEN ROADS PARTNERSHIP/Joint Committee (Roads) => FEN ROADS PARTNERSHIP"
            })
    void namesTheBodyThatMet(String lines, String body) {
        assertThat(read(lines).heading().body()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "ROADS COMMITTEE/Venue: Elm Room, Fen House => Elm Room",
                "ROADS COMMITTEE/Held at Elm Hall on Monday 3 June => Elm Hall",
                "Minutes of the Roads Committee held in public at Elm Hall, Fen => Elm Hall",
                "Minutes of the Roads Committee held in the Long Room and by video => the Long Room"
            })
    void namesThePlace(String lines, String place) {
        assertThat(read(lines).heading().place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "Minutes of the Roads Committee held in public on 3 June 2024",
        "Minutes of the Roads Committee meeting in June"
    })
    void takesNoTimeForAPlace(String lines) {
        assertThat(read(lines).heading().place()).isNull();
    }

    @Test
    void doesNotLookBelowTheHeading() {
        Outline read = read("FENLAND NOTES/3 June 2024");

        assertThat(read.heading().body()).isNull();
        assertThat(read.heading().place()).isNull();
        assertThat(read.heading().date()).isEqualTo(LocalDate.of(2024, 6, 3));
    }

    private static Outline read(String lines) {
        return Outline.of(
                lines.replace('/', '\n')
                        + """


                        Present: Mr Ash (Chairman), Mr Birch

                        1. Bridges

                        At the meeting held at Oak Hall the Ferry Committee was thanked.

                        2. Report of the Bridges Committee

                        The Committee agreed to meet in Ash House.
                        """);
    }
}
