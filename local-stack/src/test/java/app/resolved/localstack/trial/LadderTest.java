package app.resolved.localstack.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final LocalDate FAR = LocalDate.of(2027, 3, 31);

    @Test
    void climbsEveryRungOfAnActionWithAMonthToGo() {
        var rungs = Ladder.climbed(day("2026-11-03"), day("2026-12-04"), day("2026-12-31"));

        assertThat(rungs)
                .containsExactly(
                        new Rung("assigned", day("2026-11-04")),
                        new Rung("before-10", day("2026-11-20")),
                        new Rung("before-3", day("2026-12-01")),
                        new Rung("due", day("2026-12-04")),
                        new Rung("late-1", day("2026-12-11")),
                        new Rung("late-2", day("2026-12-18")),
                        new Rung("late-3", day("2026-12-29")));
    }

    @Test
    void tellsAtOnceWhereThreeWorkingDaysOrLessAreLeft() {
        var three = Ladder.climbed(day("2026-11-03"), day("2026-11-06"), FAR);
        var four = Ladder.climbed(day("2026-11-03"), day("2026-11-09"), FAR);

        assertThat(three).contains(new Rung("assigned", day("2026-11-03")));
        assertThat(four).contains(new Rung("assigned", day("2026-11-04")));
    }

    @Test
    void tellsAnAssignmentOfAFridayOnTheMondayAndOneBeforeChristmasAfterIt() {
        var friday = Ladder.climbed(day("2026-11-06"), FAR, day("2026-11-30"));
        var christmasEve = Ladder.climbed(day("2026-12-24"), FAR, day("2026-12-31"));

        assertThat(friday).containsExactly(new Rung("assigned", day("2026-11-09")));
        assertThat(christmasEve).containsExactly(new Rung("assigned", day("2026-12-29")));
    }

    @Test
    void movesADueDateOnADayOffToTheNextWorkingDay() {
        var rungs = Ladder.climbed(day("2026-11-30"), day("2026-12-26"), day("2026-12-31"));

        assertThat(rungs).contains(new Rung("due", day("2026-12-29")));
    }

    @Test
    void skipsRungsThatDoNotLieAfterTheAssignment() {
        var rungs = Ladder.climbed(day("2026-11-17"), day("2026-11-20"), day("2026-11-20"));

        assertThat(rungs)
                .containsExactly(
                        new Rung("assigned", day("2026-11-17")),
                        new Rung("due", day("2026-11-20")));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
