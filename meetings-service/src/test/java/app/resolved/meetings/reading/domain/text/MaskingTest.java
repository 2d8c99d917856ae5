package app.resolved.meetings.reading.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void blanksTagsMarksAndEntitiesWithoutMovingAWord() {
        String text = "A <b>bold</b> *word* &amp; more&nbsp;text";

        String masked = Masking.mask(text);

        assertThat(masked).hasSameSizeAs(text).doesNotContain("<", "*", "nbsp");
        assertThat(masked.indexOf("bold")).isEqualTo(text.indexOf("bold"));
        assertThat(masked.indexOf("more")).isEqualTo(text.indexOf("more"));
    }

    @Test
    void leavesALessThanSignThatIsNoTag() {
        assertThat(Masking.mask("costs < £500 and > £200")).isEqualTo("costs < £500 and > £200");
    }

    @Test
    void closesUpCapitalsThatAreSpacedOut() {
        assertThat(Masking.mask("R E S O L V E D that")).startsWith("RESOLVED ").endsWith(" that");
    }

    @Test
    void leavesInitialsApart() {
        assertThat(Masking.mask("Mr A B Crane")).isEqualTo("Mr A B Crane");
    }

    @Test
    void takesAStarAtTheStartOfALineForABullet() {
        assertThat(Masking.mask("* one\n* two")).isEqualTo("\u2022 one\n\u2022 two");
    }

    @Test
    void takesOffWhatQuotesNotesThatWentByMail() {
        String mail =
                """
                Notes of the meeting
                > The lamps were out again, and it was agreed that the Clerk write to the
                > county about them.
                > Cllr Ash spoke of the pond. The fence has gone and nobody
                > knows where to.
                > The meeting closed at nine.
                """;

        assertThat(Masking.mask(mail)).doesNotContain(">").hasSameSizeAs(mail);
    }

    @Test
    void leavesPointsThatAreMarkedSo() {
        String points =
                """
                > Lamps are out
                > Pond has no fence
                > Clerk to write
                > Fair is in May
                > Close
                """;

        assertThat(Masking.mask(points)).isEqualTo(points);
    }
}
