package app.resolved.meetings.reading.adapters.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of a table with borders that begin on one page and end on the next. */
class PartedRowsTest {

    private static final float[] BORDERS = {60, 300, 400};
    private final PdfPapers papers = new PdfPapers("");

    @Test
    void areOneRowWhereNoBorderIsDrawnAtTheEndOfThePage() {
        rows(200, 180, 160);
        uprights(160, 120);
        say(186, "Action", "Who");
        say(166, "Price the roof in slate.", "Mr Cole");
        say(146, "Write to the three families", "Ms Dunn");
        papers.newPage();
        uprights(760, 720);
        level(720);
        say(746, "who asked for a plot.", "");

        assertThat(text())
                .contains("| Price the roof in slate. | Mr Cole |")
                .contains("| Write to the three families who asked for a plot. | Ms Dunn |");
    }

    @Test
    void areOneRowWhereTheHeadIsPrintedAgain() {
        rows(200, 180);
        uprights(180, 140);
        say(186, "Action", "Who");
        say(166, "Write to the three families", "Ms Dunn");
        papers.newPage();
        rows(760, 740, 720);
        say(746, "Action", "Who");
        say(726, "Who asked for a plot.", "");

        assertThat(text())
                .contains("| Write to the three families Who asked for a plot. | Ms Dunn |");
    }

    @Test
    void areOneRowWhereASentenceGoesOnBeneathABorder() {
        twoPages("Write to the three families", "who asked for a plot.", "");

        assertThat(text())
                .contains("| Write to the three families who asked for a plot. | Ms Dunn |");
    }

    @Test
    void areTwoWhereTheNextHasItsOwnOwner() {
        twoPages("Write to the three families", "eMail the county.", "Mr Cole");

        assertThat(text())
                .contains("| Write to the three families | Ms Dunn |")
                .contains("| eMail the county. | Mr Cole |");
    }

    @Test
    void areTwoWhereTheSentenceWasEnded() {
        twoPages("Write to the families.", "eMail the county.", "");

        assertThat(text()).contains("| Write to the families. | Ms Dunn |\n");
    }

    @Test
    void stayOnTheirPagesWhereTheyAreTheMinutesThemselves() {
        rows(200, 180);
        uprights(180, 140);
        say(186, "Minute", "Who");
        say(166, "The season had been", "Ms Dunn");
        papers.newPage();
        rows(760, 500);
        for (int line = 1; line <= 13; line++) {
            say(760 - 15 * line, "as good as the one of year " + line, "");
        }

        assertThat(text()).contains("| The season had been | Ms Dunn |");
    }

    @Test
    void leaveAlonePagesWithoutATable() {
        rows(200, 180);
        say(186, "Write to the three families", "Ms Dunn");
        papers.newPage().newPage();
        papers.at(62, 746, "who asked for a plot.");

        assertThat(text()).contains("| Ms Dunn |", "who asked for a plot.");
    }

    private void twoPages(String above, String below, String whoBelow) {
        rows(200, 180);
        say(186, above, "Ms Dunn");
        papers.newPage();
        rows(760, 740, 720);
        say(746, below, whoBelow);
        say(726, "Price the roof in slate.", "Mr Cole");
    }

    private void say(float up, String action, String who) {
        papers.at(62, up, action).at(302, up, who);
    }

    private void rows(float... levels) {
        for (float each : levels) {
            level(each);
        }
        uprights(levels[0], levels[levels.length - 1]);
    }

    private void level(float up) {
        papers.line(BORDERS[0], up, BORDERS[2], up);
    }

    private void uprights(float from, float to) {
        for (float each : BORDERS) {
            papers.line(each, from, each, to);
        }
    }

    private String text() {
        return Extracting.text(papers.bytes());
    }
}
