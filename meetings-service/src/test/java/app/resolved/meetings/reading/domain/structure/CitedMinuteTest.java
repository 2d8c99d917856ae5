package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Place;
import app.resolved.meetings.reading.domain.ReadingResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table of actions at the end of the minutes, which says from which minute each row comes. */
class CitedMinuteTest {

    private static final String MINUTES =
            """
            HARBOUR COMMITTEE

            Minutes of a meeting of the Harbour Committee held on 3 June 2024

            Present: Mrs A Booker (Chair), Mr B Cole, Ms C Dunn

            1. Moorings
            The season had been a good one, with forty boats more than in the last.

            2. Lights
            2.1 The lamp at the end of the pier was lit each night of the quarter.
            2.2 The keeper had been ill.

            3. TENDER FOR THE CRANE (EXEMPT)

            4. Date of next meeting
            The Committee would meet on 9 September.

            ACTIONS

            """;

    private static final String ROWS =
            """
            | Minute | Action | Who | By when |
            | %s | Price a second lamp | Mr Cole | 9 September |
            """;

    @Test
    void isTheMinuteOfItsRow() {
        assertThat(row("2").place()).isEqualTo(new Place("2", null, null));
        assertThat(row("Item 1").place()).isEqualTo(new Place("1", null, null));
        assertThat(row("2.").place()).isEqualTo(new Place("2", null, null));
    }

    @Test
    void saysTheParagraphToo() {
        assertThat(row("2.1").place()).isEqualTo(new Place("2", "2.1", null));
    }

    @Test
    void isExemptWhereTheMinuteIs() {
        assertThat(row("3").exempt()).isEqualTo("s100A");
        assertThat(row("2").exempt()).isNull();
    }

    @Test
    void isExemptWhereThePublicWasShutOutInTheMidstOfIt() {
        var minutes =
                """
                Minutes of a meeting of the Harbour Committee held on 3 June 2024

                Present: Mrs A Booker (Chair), Mr B Cole, Ms C Dunn

                1. Crane
                The old one had been sold.
                RESOLVED that the public be excluded under paragraph 3 of Schedule 12A.
                The two offers were compared.
                RESOLVED that the public be readmitted.

                2. Date of next meeting
                The Committee would meet on 9 September.

                ACTIONS

                """;

        assertThat(proposals(minutes + ROWS.formatted("1")).getLast().exempt())
                .isEqualTo("Schedule 12A paragraph 3");
    }

    @Test
    void keepsTheCapacityInWhichTheBodySat() {
        var sitting =
                MINUTES.replace(
                        "3. TENDER FOR THE CRANE (EXEMPT)",
                        "3. Thefts (sitting as the Crime and Disorder Committee)");

        assertThat(proposals(sitting + ROWS.formatted("3")).getFirst().capacity())
                .isEqualTo("Crime and Disorder Committee");
        assertThat(proposals(sitting + ROWS.formatted("1")).getFirst().capacity()).isNull();
    }

    @Test
    void isTheItemTheTableStandsUnderWhereThereIsNoneOfThatNumber() {
        assertThat(row("17").place().minute()).isEqualTo("4");
        assertThat(row("").place().minute()).isEqualTo("4");
    }

    @Test
    void standsInAColumnThatSpacesSetApartToo() {
        var table =
                """
                Minute    Action                          Who         By when
                3         Tell both firms                 Ms Dunn     9 September
                2.2       Find another keeper             Mr Cole
                """;

        assertThat(proposals(MINUTES + table))
                .extracting(one -> one.place().minute())
                .containsExactly("3", "2");
    }

    private static Proposal row(String minute) {
        return proposals(MINUTES + ROWS.formatted(minute)).getFirst();
    }

    private static List<Proposal> proposals(String text) {
        var result = Reads.READER.read("m.txt", text.getBytes(StandardCharsets.UTF_8));
        return ((ReadingResult.Read) result).reading().proposals();
    }
}
