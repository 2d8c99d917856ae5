package app.resolved.meetings.outcomes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, 2025/26",
        "2026-05-01, 2026/27",
        "2027-01-15, 2026/27",
        "1999-12-31, 1999/00",
        "2028-02-29, 2027/28"
    })
    void countsTheMunicipalYearFromMay(LocalDate day, String year) {
        assertThat(MunicipalYear.of(day)).hasToString(year);
    }

    @Test
    void readsAsPeopleWriteIt() {
        var year = new MunicipalYear(2026);

        assertThat(new Reference("SC", year, 7)).hasToString("SC 2026/27-07");
        assertThat(new Reference("SC", year, 112)).hasToString("SC 2026/27-112");
    }
}
