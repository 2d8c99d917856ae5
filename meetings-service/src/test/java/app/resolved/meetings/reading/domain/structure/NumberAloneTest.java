package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that a page left on a line of its own belongs to the words below it. */
class NumberAloneTest {

    @ParameterizedTest
    @ValueSource(strings = {"12.|13.", "39/20|40/20", "(12)|(13)", "12)|13)"})
    void numbersTheItemWhoseTitleStandsBelow(String numbers) {
        String[] two = numbers.split("\\|");
        var reading =
                Reads.text(
                        """
                        Harbour Committee

                        %s

                        Berths

                        The Clerk will send the list by Friday.

                        %s

                        Dredging

                        Members asked about the depth.
                        """
                                .formatted(two[0], two[1]));

        assertThat(reading.items()).extracting(Item::title).contains("Berths", "Dredging");
        assertThat(reading.items())
                .extracting(Item::number)
                .contains(two[0].replaceAll("[.()]", ""), two[1].replaceAll("[.()]", ""));
    }

    @Test
    void marksThePartOfADecisionWhoseWordsStandBelow() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that the Cabinet:
                        1.
                        Asks the Clerk to obtain a price for the
                        dredging of the inner harbour.
                        2.
                        Notes the content of the report.
                        i.
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.place().part()).isEqualTo("1");
                    assertThat(one.sentence()).startsWith("Asks the Clerk");
                });
        assertThat(reading.proposals())
                .extracting(Proposal::sentence)
                .noneMatch(words -> words.strip().matches("\\W*\\w{1,3}\\W*"));
    }

    /** No sentence ends above a letter, as one may above a number. */
    @Test
    void marksThePartByALetterBelowWordsThatGoOn() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that the Cabinet
                        (a)
                        Asks the Clerk to obtain a price.
                        (b)
                        Notes the report.
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> assertThat(one.place().part()).isEqualTo("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.\na) the Clerk to write", "12.\n135 berths", "12.\n13.\nBerths"})
    void leavesTheMarkOfWhatStandsBelowItself(String text) {
        var lines = Line.linesOf(text);

        assertThat(NumberAlone.joined(text, lines).getFirst()).isEqualTo(lines.getFirst());
    }

    @Test
    void marksThePointBelowABulletThatStandsAlone() {
        var reading =
                Reads.paragraph(
                        """
                        The following was said:

                        \u00B7

                        the Clerk would write to the owners;

                        \u00B7

                        the quay was dry.
                        """);

        assertThat(reading.proposals())
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).startsWith("the Clerk would write"));
    }

    @Test
    void isNoYearAtTheEndOfASentence() {
        var reading =
                Reads.paragraph(
                        """
                        The Clerk will send the list that was drawn up before the end of May
                        202.
                        Mr Oak was thanked.
                        """);

        assertThat(Reads.actions(reading))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).doesNotContain("thanked"));
    }
}
