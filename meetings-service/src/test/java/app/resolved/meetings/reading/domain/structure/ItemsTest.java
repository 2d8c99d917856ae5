package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.text.Masking;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsTest {

    private static final String HEAD =
            """
            FENLAND VALE COUNCIL

            Minutes of a meeting of the Roads Committee held in the Long Room on Friday 8 March 2024

            PRESENT: Mr A Booker (Chairman), Mrs B Cole and Dr C Dunn

            IN ATTENDANCE: Ms D Early (Director of Roads, Lighting and Drainage) and Mr E Fox (Clerk)

            """;

    @Test
    void numbersItemsAndTheirParagraphs() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes (Item 3)

                                Mr Gale (Cabinet Member for Highways) and Ms Early were present for this item.

                                1. Mr Gale introduced the report, which had been asked for in January.

                                2. Members discussed the report at some length, and several spoke.

                                15. Gritting

                                1. The Director said that the salt store was full.
                                """);

        assertThat(outline.items()).extracting(Item::number).containsExactly("14", "15");
        assertThat(outline.items().getFirst().attendance())
                .contains(new Attendee("Mr Gale", "Cabinet Member for Highways"));
        assertThat(places(outline)).contains("14/1", "14/2", "15/1");
    }

    @Test
    void takesANumberedReportForAnItemAndAnAnswerToSomebodyForATitle() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                8. Report of the Treasurer

                                The Treasurer said that the salt was paid.

                                9. Response to Inspectors

                                The Director said that the salt store was full.
                                """);

        assertThat(outline.items())
                .extracting(Item::title)
                .containsExactly("Report of the Treasurer", "Response to Inspectors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "46. Potholes|47. Gritting",
                "3.1 Potholes|3.2 Gritting",
                "(1) Potholes|(2) Gritting",
                "A12/23 Potholes|A13/23 Gritting",
                "2307.01 Potholes|2307.02 Gritting",
                "Item 4: Potholes|Item 5: Gritting",
                "POTHOLES|GRITTING"
            })
    void findsItemsWhateverTheirNumbersLookLike(String headings) {
        String[] two = headings.split("[|]");

        Outline outline =
                outline(
                        HEAD
                                + two[0]
                                + "\n\nThe Director spoke about it at some length.\n\n"
                                + two[1]
                                + "\n\nThe Director said that the store was full of salt.\n");

        assertThat(outline.items())
                .extracting(item -> item.title().toLowerCase(java.util.Locale.ROOT))
                .endsWith("potholes", "gritting");
    }

    @Test
    void takesASumThatWasPaidForNoHeading() {
        Outline outline =
                outline(
                        HEAD
                                + "14. Cheques\n\n"
                                + "E Fox, salary \u00a3241.60\n"
                                + "HMRC \u00a360.40\n"
                                + "Hall \u00a336.00\n"
                                + "The Clerk will write to the bank.\n");

        assertThat(outline.items()).last().extracting(Item::title).isEqualTo("Cheques");
    }

    @Test
    void joinsASentenceThatAPageBroke() {
        Outline outline =
                outline(
                        HEAD
                                + "14. Potholes\n\n"
                                + "1. The Director said that she would take the matter up with the"
                                + " Cabinet\n\nPage 3\n\n"
                                + "member responsible for highways.\n");

        assertThat(outline.passages())
                .anySatisfy(passage ->
                        assertThat(passage.text()).endsWith("responsible for highways."));
    }

    @Test
    void readsThroughTagsSoftHyphensAndListDashes() {
        Outline outline =
                outline(
                        HEAD
                                + "14. Potholes\n\nRESOLVED that:\n\n"
                                + "- <b>the Dir\u00ADector</b> publish the list; and<br>\n"
                                + "- the report be noted.\n");

        assertThat(decisions(outline)).hasSize(2);
        assertThat(decisions(outline).getFirst().text()).doesNotContain("<");
    }

    @Test
    void findsTheMinutesInAPack() {
        String pack =
                """
                ROADS COMMITTEE

                Friday 10 May 2024

                AGENDA

                1. Minutes of the meeting held on 8 March 2024 (Pages 1 - 4)
                2. Potholes: the Committee is asked to agree that officers write to the parishes

                """
                        + HEAD
                        + """
                        14. Potholes

                        RESOLVED that the report be noted.

                        By: The Director of Roads
                        To: Roads Committee
                        Subject: Bridges
                        Summary: This report asks for money.

                        1. Recommendation

                        1.1 Officers to mend the bridges.
                        """;

        Outline outline = outline(pack);

        assertThat(outline.minutes().of(pack))
                .startsWith("FENLAND VALE COUNCIL")
                .contains("be noted")
                .doesNotContain("This report asks", "mend the bridges");
        assertThat(outline.heading().date()).isEqualTo(LocalDate.of(2024, 3, 8));
    }

    private static Outline outline(String text) {
        return Outline.of(Masking.mask(text));
    }

    private static List<Passage> decisions(Outline outline) {
        return outline.passages().stream().filter(one -> one.mode() == Mode.DECISION).toList();
    }

    private static List<String> places(Outline outline) {
        return outline.passages().stream()
                .map(Passage::place)
                .map(place -> place.minute() + "/" + place.paragraph())
                .toList();
    }
}
