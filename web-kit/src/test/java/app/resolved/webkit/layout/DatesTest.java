package app.resolved.webkit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DatesTest {

    private final Dates dates =
            new Dates(InstantSource.fixed(Instant.parse("2026-07-01T23:30:00Z")));

    @Test
    void writesADayAsPeopleDo() {
        assertThat(dates.day(LocalDate.of(2026, 11, 3))).isEqualTo("Tuesday 3 November 2026");
        assertThat(dates.brief(LocalDate.of(2026, 11, 3))).isEqualTo("3 Nov 2026");
        assertThat(dates.time(LocalTime.of(14, 5))).isEqualTo("2:05pm");
    }

    @Test
    void writesAMomentInLondonsTime() {
        assertThat(dates.moment(Instant.parse("2026-07-01T23:30:00Z")))
                .isEqualTo("Thursday 2 July 2026 at 12:30am");
    }

    @Test
    void knowsTodayByLondonWhereverTheHostIs() {
        assertThat(dates.today()).isEqualTo("2026-07-02");
    }

    @Test
    void writesNothingForWhatIsNotThere() {
        assertThat(dates.day(null) + dates.brief(null) + dates.time(null) + dates.moment(null))
                .isEmpty();
    }
}
