package app.resolved.meetings.reading.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuesday, 5th March, 2024 at 10.00 am",
                "on 5 MARCH 2024",
                "the 5th day of March 2024",
                "March 5, 2024",
                "05/03/2024",
                "5.3.24"
            })
    void readsADateInAnyOfItsForms(String words) {
        assertThat(Dates.firstIn(words)).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @Test
    void passesOverADateThatDoesNotExist() {
        assertThat(Dates.firstIn("30 February 2024, then 1 March 2024"))
                .isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(Dates.firstIn("30 February 2024")).isNull();
    }
}
