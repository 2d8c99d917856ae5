package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinuteTableTest {

    @Test
    void readsMinutesThatAreOneTable() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                | Item | Discussion | Action |
                                |------|------------|--------|
                                | 8. Lights | The lights were old. | Mr Pope to get prices |
                                | 9. Roof | A further quotation would be obtained. | EQ |
                                """));

        assertThat(actions)
                .extracting(Proposal::madeTo)
                .containsExactly("Mr Pope, Head of Leisure", "EQ (Ms E Quin), Finance Officer");
        assertThat(actions).extracting(one -> one.place().minute()).containsExactly("8", "9");
    }

    @Test
    void keepsTheEmptyCellsOfTheTableInTheirColumns() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                | Item | Discussion | Action |
                                |------|------------|--------|
                                | 8. Lights | The lights were old. | |
                                | | A quotation would be obtained. | EQ |
                                """));

        assertThat(actions)
                .singleElement()
                .extracting(Proposal::madeTo)
                .isEqualTo("EQ (Ms E Quin), Finance Officer");
    }

    @Test
    void takesTheRowsBeneathAHeadOfTheLastColumnAloneForMinutes() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                |  |  | Action |
                                | 8. | The lights were old. Nobody had fallen yet. | |
                                | 9. | A further quotation would be obtained. | EQ |
                                """));

        assertThat(actions)
                .singleElement()
                .extracting(Proposal::madeTo)
                .isEqualTo("EQ (Ms E Quin), Finance Officer");
        assertThat(actions.getFirst().place().minute()).isEqualTo("9");
    }

    @Test
    void keepsTheEmptyFirstCellOfARowWhereNoBarFramesTheTable() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                Minute | Discussion | Action by
                                8 | The lights were old. |
                                 | Two of them had fallen. A further quotation would be obtained. | EQ
                                """));

        assertThat(actions)
                .singleElement()
                .extracting(Proposal::madeTo)
                .isEqualTo("EQ (Ms E Quin), Finance Officer");
        assertThat(actions.getFirst().place().minute()).isEqualTo("8");
    }

    @Test
    void takesTheNumberBeforeARowForItsItem() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                Minute | Discussion | Action by
                                8. | A further quotation would be obtained. | EQ
                                9. Roof | Mr Pope would look at the slates. | Mr Pope
                                """));

        assertThat(actions)
                .extracting(one -> one.place().minute(), Proposal::madeTo)
                .containsExactly(
                        tuple("8", "EQ (Ms E Quin), Finance Officer"),
                        tuple("9", "Mr Pope, Head of Leisure"));
    }

    @Test
    void takesAnyNameBeneathActionByForAnOwner() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                | Item | Notes | Action by |
                                | 8. Lights | The lights were old. A quotation to be had. | Yusuf |
                                | 9. Roof | Slates were loose. To be looked at. | Bob; Head of Leisure |
                                """));

        assertThat(actions)
                .extracting(Proposal::madeTo)
                .containsExactly("Yusuf", "Bob; Head of Leisure");
    }

    @Test
    void knowsHeadsThatAreInTwoLanguages() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                Rhif / No. | Trafodaeth / Discussion | Gweithredu / Action
                                8 | The lights were old. They had been put up in 1990. | Mr Pope to get prices
                                9 | The roof was dry. |
                                """));

        assertThat(actions)
                .singleElement()
                .extracting(Proposal::sentence)
                .isEqualTo("Mr Pope to get prices");
    }

    @Test
    void takesNoPointForTheNumberOfAnItem() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                Item | Notes | Action by
                                - Lights | A further quotation would be obtained. | EQ
                                """));

        assertThat(actions).singleElement().extracting(Proposal::madeTo).isNotNull();
        assertThat(actions.getFirst().place().minute()).isEqualTo("Lights");
    }

    @Test
    void leavesTheNumberBeforeARowOutWhereNoColumnIsForIt() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                Discussion | Action by
                                3.1 | A further quotation would be obtained. | EQ
                                3.2. | Another price would be sought. | EQ
                                """));

        assertThat(actions)
                .extracting(Proposal::sentence)
                .containsExactly(
                        "A further quotation would be obtained.", "Another price would be sought.");
    }
}
