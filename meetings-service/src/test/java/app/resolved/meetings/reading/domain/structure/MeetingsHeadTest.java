package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

class MeetingsHeadTest {

    /** What is announced is a diary; the line in capitals must not move that doubt to item 1. */
    @Test
    void keepsEachParagraphWithItsItemBeneathAHeadingInCapitals() {
        var reading =
                Reads.text(
                        """
                        MARLSHIRE COUNTY COUNCIL

                        EDUCATION COMMITTEE

                        MINUTES of a meeting of the Education Committee held on 3 June 2025

                        PRESENT: Mr Ash (Chairman), Mr Birch
                        IN ATTENDANCE: Ms Elm (Head of Service)

                        1. Minutes

                        Ms Elm apologised and said that she would chase this.

                        2. Chairman's Announcements

                        The Chairman would open the fair on Friday.
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .extracting(Proposal::sentence)
                .isEqualTo("Ms Elm apologised and said that she would chase this.");
    }
}
