package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.reading.domain.text.Masking;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final String HEAD =
            """
            FENLAND VALE COUNCIL

            Minutes of a meeting of the Roads Committee held in the Long Room on Friday 8 March 2024

            PRESENT: Mr A Booker (Chairman), Mrs B Cole and Dr C Dunn

            IN ATTENDANCE: Ms D Early (Director of Roads, Lighting and Drainage) and Mr E Fox (Clerk)

            """;

    @Test
    void readsTheColumnHeadedActionAsWhoseThePointsAreAndNotAsAListOfActions() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                                                                                  ACTION
                                14. Potholes
                                14.1 The list had grown. A letter is to go
                                     to the contractor.                                            DE
                                14.2 The map was out of date. It is to be
                                     mended by May.                                             DE + EF
                                14.3 The salt was ordered in the spring.                          Ongoing
                                """);

        assertThat(outline.passages())
                .extracting(Passage::mode, Passage::owner)
                .containsExactly(
                        tuple(Mode.DISCUSSION, "DE"),
                        tuple(Mode.DISCUSSION, "DE + EF"),
                        tuple(Mode.DISCUSSION, null));
        assertThat(outline.passages().getFirst().text()).endsWith("to the contractor.");
    }

    @Test
    void readsTheLastOfSeveralHeadsAsThatOfTheMargin() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                Minute   Subject                                              Action by
                                ------   -------------------------------------------------   ---------
                                14/24    Potholes
                                         The list had grown. The Director spoke of it for long.
                                         A letter is to go to the contractor.                    DE
                                """);

        assertThat(outline.passages().getLast().owner()).isEqualTo("DE");
    }

    @Test
    void doesNotTakeASumAtTheEndOfALineForAName() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                                                                                  ACTION
                                14. Payments
                                14.1 Salt for the winter                                          £310.20
                                """);

        assertThat(outline.passages()).extracting(Passage::owner).containsOnlyNulls();
    }

    @Test
    void takesTheItemForWhatIsToBeDoneWhereTheHeadSaysByWhomAndByWhen() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                ACTIONS TO BE TAKEN
                                ITEM                                       BY WHOM        BY WHEN
                                72/21   Signed list to the depot           Clerk          asap
                                75b/21  Order the salt for the winter      Dan Early      1 May
                                        on the lower roads
                                """);

        assertThat(outline.passages())
                .extracting(Passage::mode, ColumnsTest::words, Passage::owner, Passage::due)
                .containsExactly(
                        tuple(Mode.ACTIONS, "Signed list to the depot", "Clerk", "asap"),
                        tuple(
                                Mode.ACTIONS,
                                "Order the salt for the winter on the lower roads",
                                "Dan Early",
                                "1 May"));
    }

    private static String words(Passage passage) {
        return passage.text().replaceAll("\\s+", " ");
    }

    @Test
    void readsATableWhoseColumnsAreKeptApartBySpacesWithTheFurtherLinesOfARow() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Actions

                                Ref     Action                         Owner       Due      Status
                                A/1     Publish the list of roads      Ms Early    1 May    Open
                                        that are to be mended
                                A/2     Order the salt                 Mr Fox      April    Complete. It came
                                                                                            in March
                                A/3     Ask the county                 Mr Fox      June

                                The Chairman thanked everybody for the work that had been done.
                                """);

        List<Passage> rows =
                outline.passages().stream().filter(one -> one.mode() == Mode.ACTIONS).toList();
        assertThat(rows)
                .extracting(row -> row.text().replaceAll("\\s+", " "), Passage::owner, Passage::due)
                .containsExactly(
                        tuple(
                                "Publish the list of roads that are to be mended",
                                "Ms Early",
                                "1 May"),
                        tuple("Ask the county", "Mr Fox", "June"));
        assertThat(outline.passages().getLast().mode()).isEqualTo(Mode.DISCUSSION);
    }

    @Test
    void leavesOutWhatAnEarlierMeetingAskedForUnlessItsRowSaysThatItIsOpen() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Actions from last time

                                What                       Who        Where we are
                                Publish the list           Ms Early   On the website
                                Order the salt             Mr Fox     Not yet due
                                """);

        assertThat(outline.passages()).extracting(Passage::text).containsExactly("Order the salt");
    }

    @Test
    void readsWhoAndWhenFromAListOfActionsWithoutHeads() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Actions

                                5   Publish the list            Ms Early          1 May
                                6   Order the salt              Mr Fox            as soon as possible
                                """);

        assertThat(outline.passages())
                .extracting(Passage::text, Passage::owner, Passage::due)
                .containsExactly(
                        tuple("Publish the list", "Ms Early", "1 May"),
                        tuple("Order the salt", "Mr Fox", "as soon as possible"));
    }

    @Test
    void leavesOutAPointThatEndsByTellingThatItIsDischarged() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                09/1  Ms Early to publish the list. It went up in May. Discharged.

                                09/2  Mr Fox to write to the parishes. Two have not replied.
                                """);

        assertThat(outline.passages())
                .extracting(Passage::text)
                .containsExactly("Mr Fox to write to the parishes. Two have not replied.");
    }

    @Test
    void readsTheLinesThatHangBeneathTheFirstOfALabel() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                ACTIONS   Ms Early to publish the list
                                          Mr Fox to write to the parishes

                                The Chairman thanked both.
                                """);

        assertThat(outline.passages())
                .extracting(Passage::mode)
                .containsExactly(Mode.ACTIONS, Mode.ACTIONS, Mode.DISCUSSION);
    }

    private static Outline outline(String text) {
        return Outline.of(Masking.mask(text));
    }
}
