package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People, decisions and deeds that stand all in capitals. */
class ShoutingTest {

    private static final String HEAD =
            """
            STONEY PARISH COUNCIL

            MINUTES OF THE MEETING HELD ON MONDAY 2ND SEPTEMBER 2019

            PRESENT: CLLR R COTTON (CHAIR OF FINANCE), MRS T OAKLEY, MR B ASH
            D HAMMOND (CLERK), PCSO A VALE, MR J ELDER (CLERK TO THE LSCB)

            1. APOLOGIES

            There were none.

            """;

    @Test
    void thosePresentAreWrittenPlainly() {
        assertThat(read("2. DOGS\n\nThere were none.\n").attendance())
                .extracting(Attendee::name)
                .contains("Cllr R Cotton", "Mrs T Oakley", "Mr B ASH", "D Hammond", "PCSO A Vale");
    }

    @Test
    void thePostsOfThosePresentKeepTheirSmallWordsAndShortForms() {
        assertThat(read("2. DOGS\n\nThere were none.\n").attendance())
                .extracting(Attendee::post)
                .contains("Chair of Finance", "Clerk to the LSCB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COUNCILLORS: CLLR R COTTON, CLLR T OAKLEY",
                "PRESENT:\n\nCLLR R COTTON (CHAIR OF FINANCE), CLLR T OAKLEY\n\nMR P TANNER",
            })
    void thosePresentAreReadUnderAHeadOfTheirOwn(String present) {
        var reading =
                Reads.text(
                        "STONEY PARISH COUNCIL\nMINUTES OF THE MEETING HELD ON MONDAY 2ND SEPTEMBER"
                                + " 2019\n\n"
                                + present
                                + "\n\n1. Dogs\n\nThere were none.\n");

        assertThat(reading.attendance())
                .extracting(Attendee::name)
                .contains("Cllr R Cotton", "Cllr T Oakley");
    }

    @Test
    void aHeadingOfOneWordIsNobody() {
        assertThat(read("DOGS\n\nThere were none.\n").attendance())
                .extracting(Attendee::name)
                .doesNotContain("Dogs");
    }

    @Test
    void deedsAreFoundInALineOfTheirOwnAndBehindASentence() {
        var reading =
                read(
                        """
                        2. DOGS

                        Dogs are worse than ever. CLLR COTTON TO SEND A NOTE TO THE MAGAZINE

                        3. BUSES

                        CLLR ELVIN TO ASK THE BUS COMPANY FOR A TIMETABLE.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly(
                        "CLLR COTTON TO SEND A NOTE TO THE MAGAZINE",
                        "CLLR ELVIN TO ASK THE BUS COMPANY FOR A TIMETABLE.");
        assertThat(Reads.actions(reading))
                .extracting(Proposal::madeTo)
                .containsExactly("Cllr Cotton, Chair of Finance", "Cllr Elvin");
    }

    @Test
    void initialsKeepTheirCapitals() {
        assertThat(Reads.actions(Reads.paragraph("AB, CD, EF, GH, IJ to send their comments.")))
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).contains("AB", "IJ"));
    }

    private static Reading read(String items) {
        return Reads.text(HEAD + items);
    }
}
