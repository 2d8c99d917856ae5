package app.resolved.meetings.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/11/2026",
                "3.11.2026",
                "2026-11-03",
                "3 November 2026",
                "Tuesday 3rd Nov 2026"
            })
    void readsADayAsItIsWrittenInBritain(String typed) {
        assertThat(Cells.date(row(typed), "date")).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 February 2027", "31/04/2026", "2026-13-01", "11/13/2026"})
    void saysThatADayDoesNotExist(String typed) {
        assertThatThrownBy(() -> Cells.date(row(typed), "date"))
                .isInstanceOf(Wrong.class)
                .hasMessageContaining("There is no day")
                .hasMessageContaining(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "3/11/26", "November 2026", "46329"})
    void saysHowADayIsWritten(String typed) {
        assertThatThrownBy(() -> Cells.date(row(typed), "date"))
                .hasMessageContaining("write it like 03/11/2026");
    }

    @ParameterizedTest
    @CsvSource({"10:00,10:00", "14.30,14:30", "2.30pm,14:30", "12am,00:00", "7 pm,19:00"})
    void readsATime(String typed, LocalTime time) {
        assertThat(Cells.time(row(typed), "date")).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "13pm", "10", "noonish"})
    void refusesWhatIsNoTime(String typed) {
        assertThatThrownBy(() -> Cells.time(row(typed), "date")).isInstanceOf(Wrong.class);
    }

    private static Table.Row row(String cell) {
        return new Table.Row(2, Map.of("date", cell), false);
    }
}
