package app.resolved.actions.duedates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2027, 3, 26);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2027, 3, 29);

    private final WorkingDays workingDays = new WorkingDays(easter());

    static Holidays easter() {
        var names = Map.of(GOOD_FRIDAY, "Good Friday", EASTER_MONDAY, "Easter Monday");
        return new Holidays() {
            @Override
            public Optional<String> on(LocalDate day) {
                return Optional.ofNullable(names.get(day));
            }

            @Override
            public boolean arePublishedFor(int year) {
                return year <= 2028;
            }
        };
    }

    @Test
    void leavesOutWeekendsAndBankHolidays() {
        var count = workingDays.after(LocalDate.of(2027, 3, 25), 1);

        assertThat(count.reached()).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(count.skipped())
                .extracting(WorkingDays.Skipped::why)
                .containsExactly("Good Friday", "Saturday", "Sunday", "Easter Monday");
    }

    @Test
    void countsBackwardsToo() {
        assertThat(workingDays.before(LocalDate.of(2027, 3, 31), 2).reached())
                .isEqualTo(LocalDate.of(2027, 3, 25));
    }

    @Test
    void clearDaysLeaveOutBothEnds() {
        var count = workingDays.clearBefore(LocalDate.of(2027, 1, 20), 5);

        assertThat(count.counted())
                .containsExactly(
                        LocalDate.of(2027, 1, 19),
                        LocalDate.of(2027, 1, 18),
                        LocalDate.of(2027, 1, 15),
                        LocalDate.of(2027, 1, 14),
                        LocalDate.of(2027, 1, 13));
        assertThat(count.reached()).isEqualTo(LocalDate.of(2027, 1, 12));
    }

    @Test
    void countsTheDaysThatAreLeftWithTheLastAndWithoutTheFirst() {
        assertThat(workingDays.between(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 11)))
                .isEqualTo(5);
        assertThat(workingDays.between(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 4)))
                .isZero();
    }

    @Test
    void countsOverTheTwentyNinthOfFebruary() {
        assertThat(workingDays.after(LocalDate.of(2028, 2, 28), 1).reached())
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }
}
