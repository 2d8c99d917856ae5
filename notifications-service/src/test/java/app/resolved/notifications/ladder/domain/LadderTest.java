package app.resolved.notifications.ladder.domain;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionState.Answer;
import app.resolved.notifications.BankHolidays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LadderTest {

    private final Ladder ladder = Ladder.on(BankHolidays.workingDays());

    @Test
    void climbsFromTheAssignmentToTheDueDateAndOnEveryFiveWorkingDays() {
        var action = anAction().assignedOn("2026-03-02").dueOn("2026-04-16").state();

        assertThat(climbed(action, 7))
                .containsExactly(
                        "assigned 2026-03-03",
                        "before-10 2026-03-31",
                        "before-3 2026-04-13",
                        "due 2026-04-16",
                        "late-1 2026-04-23",
                        "late-2 2026-04-30",
                        "late-3 2026-05-08");
    }

    @ParameterizedTest(name = "assigned {0}, due {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-03-05, at once on 2026-03-02",
        "2026-03-02, 2026-03-06, in the morning of 2026-03-03",
        "2026-03-06, 2026-03-11, at once on 2026-03-06",
        "2026-03-06, 2026-03-12, in the morning of 2026-03-09",
        "2026-04-02, 2026-04-09, at once on 2026-04-02",
        "2026-04-02, 2026-04-10, in the morning of 2026-04-07",
        "2026-03-07, 2026-03-11, at once on 2026-03-07",
        "2026-03-02, 2026-02-20, at once on 2026-03-02",
    })
    void tellsAtOnceOnlyWhereThreeWorkingDaysOrLessAreLeft(
            String assigned, String due, String told) {
        var rung =
                ladder.assigned(anAction().assignedOn(assigned).dueOn(due).state()).orElseThrow();

        assertThat((rung.atOnce() ? "at once on " : "in the morning of ") + rung.date())
                .isEqualTo(told);
    }

    @Test
    void leavesOutWhatLiesOnTheDayOfTheAssignmentOrBefore() {
        var action = anAction().assignedOn("2026-04-13").dueOn("2026-04-16").state();

        assertThat(climbed(action, 3))
                .containsExactly("assigned 2026-04-13", "due 2026-04-16", "late-1 2026-04-23");
    }

    @Test
    void leavesOutWhatLiesOnTheDayOnWhichTheDueDateWasMovedOrBefore() {
        var action =
                anAction().assignedOn("2026-03-02").dueMovedTo("2026-04-30", "2026-04-16").state();

        assertThat(climbed(action, 3))
                .containsExactly("assigned 2026-03-03", "before-3 2026-04-27", "due 2026-04-30");
    }

    @Test
    void movesTheDayItselfToTheNextWorkingDayWhenItIsADayOff() {
        var goodFriday = anAction().assignedOn("2026-03-02").dueOn("2026-04-03").state();

        assertThat(climbed(goodFriday, 4))
                .containsExactly(
                        "assigned 2026-03-03",
                        "before-10 2026-03-20",
                        "before-3 2026-03-31",
                        "due 2026-04-07");
    }

    @Test
    void tellsNoAssignmentOfWhatWasRecordedForHistorysSake() {
        var action = anAction().backfilled().state();

        assertThat(climbed(action, 1)).containsExactly("before-10 2026-03-31");
    }

    @Test
    void hasNoRungsWithoutOwnerOrDueDate() {
        assertThat(ladder.first(anAction().ownedBy(null).state(), 9)).isEmpty();
        assertThat(ladder.first(anAction().neverDue().state(), 9)).isEmpty();
    }

    @Test
    void escalatesAtTheThirdLateOne() {
        var action = anAction().dueOn("2026-04-16").state();

        assertThat(ladder.first(action, 9).stream().filter(Rung::escalates).map(Rung::name))
                .containsExactly("late-3");
        assertThat(ladder.escalation(action).map(Rung::date)).contains(LocalDate.of(2026, 5, 8));
    }

    @Test
    void escalatesAtTheThirdLateOneOfWhoeverTookItOverWhenItWasLateForLong() {
        var action = anAction().dueOn("2026-04-16").assignedOn("2026-05-18").state();

        assertThat(ladder.first(action, 9).stream().filter(Rung::escalates).map(Rung::name))
                .containsExactly("late-7");
        assertThat(ladder.escalation(action).map(Rung::name)).contains("late-7");
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionStatus.class,
            names = {"OPEN", "ACKNOWLEDGED"},
            mode = EnumSource.Mode.EXCLUDE)
    void owesNothingOnceTheBallIsElsewhere(ActionStatus elsewhere) {
        var action = anAction().dueOn("2026-04-16");

        assertThat(ladder.owes(action.state(), "due", LocalDate.of(2026, 4, 16))).isTrue();
        assertThat(
                        ladder.owes(
                                action.standing(elsewhere).state(),
                                "due",
                                LocalDate.of(2026, 4, 16)))
                .isFalse();
    }

    @Test
    void owesNoReminderOfADateThatWasMoved() {
        var moved = anAction().dueMovedTo("2026-05-14", "2026-04-15").state();

        assertThat(ladder.owes(moved, "due", LocalDate.of(2026, 4, 16))).isFalse();
        assertThat(ladder.owes(moved, "due", LocalDate.of(2026, 5, 14))).isTrue();
    }

    @Test
    void stillOwesTheAssignmentWhenOnlyTheDueDateCameNearer() {
        var nearer =
                anAction().assignedOn("2026-03-02").dueMovedTo("2026-03-04", "2026-03-02").state();

        assertThat(ladder.owes(nearer, "assigned", LocalDate.of(2026, 3, 3))).isTrue();
    }

    @Test
    void countsLeapDaysAndTheLastYearOfAll() {
        var leap = anAction().assignedOn("2028-02-01").dueOn("2028-02-29").state();
        var last = anAction().assignedOn("2026-03-02").dueOn("9999-12-31").state();

        assertThat(climbed(leap, 4)).contains("due 2028-02-29", "before-3 2028-02-24");
        assertThat(climbed(last, 2)).containsExactly("assigned 2026-03-03", "before-10 9999-12-17");
    }

    @ParameterizedTest(name = "assigned {0}, answered {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-03-05, [2026-03-06]",
        "2026-03-02, 2026-04-02, [2026-04-07]",
        "2026-03-02, 2026-05-05, [2026-05-06]",
        "2026-03-02, 2026-03-02, []",
        "2026-04-15, 2026-04-15, [2026-04-16]",
    })
    void tellsWhatWasAnsweredTheMorningAfterUnlessTheAssignmentIsToldThen(
            String assigned, String answered, String told) {
        var action =
                anAction()
                        .assignedOn(assigned)
                        .dueOn("2026-04-16")
                        .answered(Answer.Kind.NOT_ACCEPTED, answered)
                        .state();

        assertThat(ladder.between(action, LocalDate.EPOCH, LocalDate.parse("2026-06-01")))
                .filteredOn(rung -> rung.name().equals("answered"))
                .extracting(Rung::date)
                .hasToString(told);
    }

    @Test
    void looksAtTheAnswerBeforeWhatComesAfterIt() {
        var action =
                anAction().dueOn("2026-04-16").answered(Answer.Kind.NOT_ACCEPTED, "2026-03-31");

        assertThat(ladder.next(action.state(), LocalDate.of(2026, 3, 30)).map(Rung::name))
                .contains("before-10");
        assertThat(ladder.next(action.state(), LocalDate.of(2026, 3, 31)).map(Rung::name))
                .contains("answered");
        assertThat(climbed(action.state(), 4))
                .containsExactly(
                        "assigned 2026-03-03",
                        "before-10 2026-03-31",
                        "answered 2026-04-01",
                        "before-3 2026-04-13");
    }

    private List<String> climbed(ActionState action, int most) {
        return ladder.first(action, most).stream()
                .map(rung -> rung.name() + " " + rung.date())
                .toList();
    }
}
