package app.resolved.webkit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInputTest {

    @Test
    void readsWhatItWrote() {
        var date = LocalDate.of(2028, 2, 29);

        assertThat(DateInput.of(date).date()).hasValue(date);
    }

    @ParameterizedTest
    @CsvSource({
        "29,2,2027",
        "31,4,2027",
        "1,13,2027",
        "1,1,26",
        "x,1,2027",
        "1,,2027",
        "1,1,99999999999"
    })
    void knowsNoDayThatIsNotThere(String day, String month, String year) {
        assertThat(new DateInput(day, month, year).date()).isEmpty();
    }

    @Test
    void tellsBlankFromWrong() {
        assertThat(new DateInput(" ", null, "").blank()).isTrue();
        assertThat(new DateInput("1", null, null).blank()).isFalse();
    }
}
