package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.reading.domain.text.Masking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesAndMarginsTest {

    private static final String HEAD =
            """
            FENLAND VALE COUNCIL

            Minutes of a meeting of the Roads Committee held in the Long Room on Friday 8 March 2024

            PRESENT: Mr A Booker (Chairman), Mrs B Cole and Dr C Dunn

            IN ATTENDANCE: Ms D Early (Director of Roads, Lighting and Drainage) and Mr E Fox (Clerk)

            """;

    @Test
    void readsATableOfActionsByItsHeadAndLeavesOutWhatIsDone() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Actions

                                No | Action | Owner | Due | Status
                                1 | Publish the list | Ms Early | 1 May | Open
                                2 | Order the salt | Mr Fox | April | Complete
                                """);

        List<Passage> rows =
                outline.passages().stream().filter(one -> one.mode() == Mode.ACTIONS).toList();
        assertThat(rows)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text()).isEqualTo("Publish the list");
                    assertThat(row.owner()).isEqualTo("Ms Early");
                    assertThat(row.due()).isEqualTo("1 May");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ref | Agreed Actions | Named Officers | Timeline | RAG Status",
                "Item | Description | Assigned | By when | Status"
            })
    void knowsTheColumnsOfATableByOtherNames(String head) {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Actions

                                %s
                                1 | Publish the list | Ms Early | 1 May | Open
                                """
                                        .formatted(head));

        assertThat(outline.passages())
                .filteredOn(one -> one.mode() == Mode.ACTIONS)
                .extracting(Passage::text, Passage::owner, Passage::due)
                .containsExactly(tuple("Publish the list", "Ms Early", "1 May"));
    }

    @Test
    void keepsTheEmptyCellsOfATableInTheirColumns() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Actions

                                | No | Action | Owner | Due | Status |
                                | 1 | Publish the list |  | 1 May | Open |
                                | 2 | Order the salt | Mr Fox |  | |
                                | | Ask the county | | | |
                                """);

        List<Passage> rows =
                outline.passages().stream().filter(one -> one.mode() == Mode.ACTIONS).toList();
        assertThat(rows)
                .extracting(Passage::text, Passage::owner, Passage::due)
                .containsExactly(
                        tuple("Publish the list", null, "1 May"),
                        tuple("Order the salt", "Mr Fox", null),
                        tuple("Ask the county", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No | Action | Owner | Due\n"
                        + "1. | Publish the list | Ms Early | 1 May\n"
                        + "2. | Order the salt | Mr Fox |\n",
                "By when | Action | Owner\n"
                        + "1 May | Publish the list | Ms Early\n"
                        + " | Order the salt | Mr Fox\n"
            })
    void keepsTheFirstCellOfARowWhereNoBarFramesTheTable(String table) {
        Outline outline = outline(HEAD + "14. Actions\n\n" + table);

        assertThat(outline.passages())
                .filteredOn(passage -> passage.mode() == Mode.ACTIONS)
                .extracting(Passage::text, Passage::owner, Passage::due)
                .containsExactly(
                        tuple("Publish the list", "Ms Early", "1 May"),
                        tuple("Order the salt", "Mr Fox", null));
    }

    @Test
    void doesNotTakeAHeadingOfTwoWordsForTheOwnerOfWhatStandsAbove() {
        Outline outline =
                outline(HEAD + "14. Potholes\n\nThe list was long and grew.\nOpen Addressing\n");

        assertThat(outline.passages()).extracting(Passage::owner).containsOnlyNulls();
    }

    @Test
    void givesANameInTheMarginToTheParagraphBesideIt() {
        Outline outline =
                outline(HEAD + "14. Potholes\n\nThe list is to be published.\t\t\tClerk\n");

        assertThat(outline.passages().getLast().owner()).isEqualTo("Clerk");
        assertThat(outline.passages().getLast().text()).isEqualTo("The list is to be published.");
    }

    @Test
    void keepsTheLastLineOfAParagraphWithItsOwnerInTheMargin() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                1. Finance

                                   1.1  The deficit was larger than was planned at the start of the year. The
                                        report on it should be with members by the end
                                        of February.                                            DE
                                """);

        assertThat(outline.passages())
                .last()
                .satisfies(passage -> {
                    assertThat(passage.text()).contains("The deficit", "of February.");
                    assertThat(passage.owner()).isEqualTo("DE");
                });
    }

    @Test
    void takesAHeadOfTheMarginForNoLabel() {
        Outline outline =
                outline(
                        HEAD
                                + "                                                  ACTION\n\n"
                                + "1. Roads\n\nThe road was shut. It is open again.\n");

        assertThat(outline.passages()).allMatch(passage -> passage.mode() == Mode.DISCUSSION);
    }

    @Test
    void leavesOutRowsWhoseProgressIsTold() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                1. Actions of the last meeting

                                | Action | Who | Where we are |
                                |---|---|---|
                                | Ask for a map | DE | On the calendar |
                                | Paint the gate | EF | Not begun |
                                """);

        assertThat(outline.passages())
                .filteredOn(passage -> passage.mode() == Mode.ACTIONS)
                .extracting(Passage::text)
                .containsExactly("Paint the gate");
    }

    @Test
    void givesASentenceToWhomTheBracketsBeneathItName() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Lamps

                                The estate could be asked whether the lamps were theirs.

                                (Action: Ms Early)
                                """);

        assertThat(outline.passages())
                .extracting(Passage::text, Passage::owner)
                .containsExactly(
                        tuple(
                                "The estate could be asked whether the lamps were theirs.",
                                "Ms Early"));
    }

    private static Outline outline(String text) {
        return Outline.of(Masking.mask(text));
    }
}
