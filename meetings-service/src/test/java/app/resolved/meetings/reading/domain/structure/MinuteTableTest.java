package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

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
}
