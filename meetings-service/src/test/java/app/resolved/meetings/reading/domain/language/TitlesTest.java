package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RESOLVED: to write to the owners of the pool.   | Write to the owners of the pool
                    RESOLVED that Mr Pope publish the list.         | Publish the list
                    Mr Pope offered to circulate a note.            | Circulate a note
                    Plans to be put on the website.                 | Plans to be put on the website
                    Action (Ed): Find the cost of a new fleece.     | Find the cost of a new fleece
                    Action HP: Email the caterers about tables.     | Email the caterers about tables
                    Action Board to find another firm.              | Find another firm
                    RESOLVED: (a) Defers the report to June.        | Defer the report to June
                    RESOLVED: (i) agrees to visit the pool in May.  | Visit the pool in May
                    Clerk report to the harbour office.             | Report to the harbour office
                    A letter to be sent to the owner. Action: Clerk | A letter to be sent to the owner
                    The gate is loose. Action: gate to be mended.   | Gate to be mended
                    RESOLVED that a letter be sent by the Warden.   | A letter be sent by the Warden
                    RESOLVED that a fence be properly mended by the Warden. | A fence be properly mended by the Warden
                    RESOLVED that the minutes of the meeting of the Committee held on 6 May 2024 are a correct record and that they be signed. | The minutes of the meeting of the Committee held on 6 May 2024 are a correct record and…
                    """)
    void aTitleSaysWhatIsToBeDone(String paragraph, String title) {
        assertThat(Reads.paragraph(paragraph).proposals())
                .extracting(Proposal::title)
                .containsExactly(title);
    }
}
