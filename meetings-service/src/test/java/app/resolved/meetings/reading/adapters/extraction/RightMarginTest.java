package app.resolved.meetings.reading.adapters.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.ReadingResult;
import org.junit.jupiter.api.Test;

/** A PDF whose right margin says who is to act, under the word "Action". */
class RightMarginTest {

    private static final float MARGIN = 490;

    private static final byte[] PDF =
            new PdfPapers("")
                    .at(
                            60,
                            770,
                            "Minutes of a meeting of the Harbour Committee held on 3 June 2024")
                    .at(60, 740, "Present: Mrs A Booker (Chair), Mr B Cole, Ms C Dunn")
                    .at(MARGIN, 715, "Action")
                    .at(60, 690, "1. Moorings")
                    .at(
                            60,
                            665,
                            "1.1 The season had been a good one, with forty boats more than in")
                    .at(
                            60,
                            651,
                            "the last. Nobody had been hurt, and the weather was kind to all of"
                                    + " us.")
                    .at(
                            60,
                            630,
                            "1.2 The rope at the north steps was worn. A new one had to be bought")
                    .at(60, 616, "before the winter.")
                    .at(MARGIN, 616, "BC")
                    .at(60, 590, "2. Lights")
                    .at(
                            60,
                            565,
                            "2.1 The lamp at the end of the pier was lit each night of the"
                                    + " quarter.")
                    .bytes();

    @Test
    void isWrittenAsFarToTheRightAsItStands() {
        var lines = Extracting.text(PDF).lines().toList();

        assertThat(lines).anyMatch(line -> line.matches(" {60,90}Action"));
        assertThat(lines).anyMatch(line -> line.matches("before the winter\\.\\t {40,75}BC"));
    }

    @Test
    void saysWhoIsToActAndMakesNoActionsOfAllThatStandsBeneathItsHead() {
        var result = (ReadingResult.Read) Reads.READER.read("minutes.pdf", PDF);

        assertThat(result.reading().proposals()).extracting(Proposal::madeTo).containsExactly("BC");
    }
}
