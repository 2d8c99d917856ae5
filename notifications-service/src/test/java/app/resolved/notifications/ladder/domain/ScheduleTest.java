package app.resolved.notifications.ladder.domain;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.notifications.AnAction;
import app.resolved.notifications.BankHolidays;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

    private static final Function<String, Map<String, List<String>>> FINANCE =
            holder -> Map.of("finance", List.of(holder));

    private final Ladder ladder = Ladder.on(BankHolidays.workingDays());

    @Test
    void owesNothingBeforeHalfPastEightInLondonAndTheRungFromThenOn() {
        var schedule = fresh(anAction().assignedOn("2026-03-02"));

        assertThat(owed(schedule, "2026-03-03T08:29:59Z")).isEmpty();
        assertThat(owed(schedule, "2026-03-03T08:30:00Z")).containsExactly("assigned");
    }

    @Test
    void keepsToTheClockOnTheWallWhenItChanges() {
        var spring = fresh(anAction().backfilled().assignedOn("2026-03-02").dueOn("2026-03-29"));
        var autumn = fresh(anAction().backfilled().assignedOn("2026-09-01").dueOn("2026-10-25"));

        assertThat(owed(spring, "2026-03-30T07:29:59Z")).doesNotContain("due");
        assertThat(owed(spring, "2026-03-30T07:30:00Z")).contains("due");
        assertThat(owed(autumn, "2026-10-26T08:29:59Z")).doesNotContain("due");
        assertThat(owed(autumn, "2026-10-26T08:30:00Z")).contains("due");
    }

    @Test
    void owesOneAndTheSameAtBothHalfPastOnesOfTheNightInWhichTheClockGoesBack() {
        var schedule = fresh(anAction().assignedOn("2026-10-25").dueOn("2026-10-27"));

        assertThat(owed(schedule, "2026-10-25T00:30:00Z")).containsExactly("assigned");
        var later = after(schedule, "2026-10-25T00:30:00Z");
        assertThat(owed(later, "2026-10-25T01:30:00Z")).isEmpty();
    }

    @Test
    void takesTheDayInLondonJustAfterMidnightInSummer() {
        var schedule = fresh(anAction().assignedOn("2026-06-02").dueOn("2026-06-04"));

        assertThat(owed(schedule, "2026-06-01T22:59:59Z")).isEmpty();
        assertThat(owed(schedule, "2026-06-01T23:00:00Z")).containsExactly("assigned");
    }

    @Test
    void owesEachRungOnceAndLooksAgainAtTheNext() {
        var schedule = fresh(anAction().assignedOn("2026-03-02").dueOn("2026-04-16"));

        var told = after(schedule, "2026-03-03T08:30:00Z");

        assertThat(owed(told, "2026-03-30T22:00:00Z")).isEmpty();
        assertThat(told.next(ladder)).contains(Instant.parse("2026-03-31T07:30:00Z"));
    }

    @Test
    void owesAllThatWasMissedWhileNobodyLooked() {
        var schedule = fresh(anAction().assignedOn("2026-03-02").dueOn("2026-04-16"));

        assertThat(owed(schedule, "2026-04-17T09:00:00Z"))
                .containsExactly("assigned", "before-10", "before-3", "due");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETION_PROPOSED", "MORE_TIME_ASKED", "DECLINED"})
    void letsPassWhatFallsInTheTimeInWhichTheBallIsElsewhere(ActionStatus elsewhere) {
        var action = anAction().assignedOn("2026-03-02").dueOn("2026-04-16");
        var told = after(fresh(action), "2026-03-03T08:30:00Z");

        var proposed = new Schedule(action.standing(elsewhere).state(), told.progress());
        assertThat(owed(proposed, "2026-03-31T08:30:00Z")).isEmpty();
        assertThat(proposed.next(ladder)).contains(Instant.parse("2026-03-31T07:30:00Z"));
        var passed = after(proposed, "2026-03-31T08:30:00Z");
        var back = new Schedule(action.state(), passed.progress());

        assertThat(owed(back, "2026-04-01T08:30:00Z")).isEmpty();
        assertThat(owed(back, "2026-04-13T08:30:00Z")).containsExactly("before-3");
    }

    @Test
    void tellsTheNextOwnerToo() {
        var told = after(fresh(anAction().assignedOn("2026-03-02")), "2026-03-05T08:30:00Z");

        var next =
                new Schedule(
                        anAction().ownedBy("legal").assignedOn("2026-03-05").state(),
                        told.progress());

        assertThat(owed(next, "2026-03-06T08:30:00Z")).containsExactly("assigned");
    }

    @Test
    void tellsWhoeverIsNewToAPostThatItIsTheirsAndNobodyWhoWasTold() {
        var held = fresh(anAction().assignedOn("2026-03-02")).heldBy(FINANCE.apply("okafor"));
        var told = after(held, "2026-03-05T08:30:00Z");

        var joined = told.heldBy(Map.of("finance", List.of("okafor", "hale")));
        var next = joined.owed(ladder, Instant.parse("2026-03-06T08:30:00Z"));

        assertThat(owed(told, "2026-03-06T08:30:00Z")).isEmpty();
        assertThat(next.rungs()).extracting(Rung::name).containsExactly("assigned");
        assertThat(next.newcomers()).containsExactly("hale");
        assertThat(owed(after(joined, "2026-03-06T08:30:00Z"), "2026-03-09T08:30:00Z")).isEmpty();
    }

    @Test
    void tellsWhoeverTookOverAPostInSilenceOnceTheBallIsBack() {
        var action = anAction().assignedOn("2026-03-02");
        var told = after(fresh(action).heldBy(FINANCE.apply("okafor")), "2026-03-05T08:30:00Z");
        var proposed =
                new Schedule(
                        action.standing(ActionStatus.COMPLETION_PROPOSED).state(),
                        told.progress(),
                        FINANCE.apply("hale"));

        var passed = after(proposed, "2026-03-06T08:30:00Z");
        var back = new Schedule(action.state(), passed.progress(), FINANCE.apply("hale"));

        assertThat(owed(proposed, "2026-03-06T08:30:00Z")).isEmpty();
        assertThat(passed.next(ladder)).contains(Instant.parse("2026-03-31T07:30:00Z"));
        assertThat(owed(back, "2026-03-09T08:30:00Z")).containsExactly("assigned");
    }

    @Test
    void owesTheEscalationThatFellIntoASilenceOnceTheBallIsBack() {
        var action = anAction().assignedOn("2026-03-02").dueOn("2026-03-16");
        var silent = fresh(action.standing(ActionStatus.COMPLETION_PROPOSED));
        var passed = after(silent, "2026-04-13T08:30:00Z");

        var back =
                new Schedule(action.state(), passed.progress())
                        .owed(ladder, Instant.parse("2026-04-13T08:30:00Z"));

        assertThat(silent.owed(ladder, Instant.parse("2026-04-13T08:30:00Z")).escalation())
                .isNull();
        assertThat(back.rungs()).isEmpty();
        assertThat(back.escalation()).extracting(Rung::name).isEqualTo("late-3");
    }

    @Test
    void keepsACopyForAPostThatNobodyHolds() {
        var copied = fresh(anAction().copiedTo("2026-03-02", "police"));
        var vacant = after(copied, "2026-03-05T08:30:00Z");

        var filled = vacant.heldBy(Map.of("police", List.of("reed")));

        assertThat(owed(filled, "2026-03-20T08:30:00Z")).containsExactly("copy-police");
        assertThat(owed(after(filled, "2026-03-20T08:30:00Z"), "2026-03-23T08:30:00Z")).isEmpty();
    }

    @Test
    void keepsTheCopyAndNoReminderOfItForAPostThatNobodyHolds() {
        var copied = fresh(anAction().copiedTo("2026-03-02", "police"));
        var vacant = after(copied, "2026-04-01T08:30:00Z");

        var filled = vacant.heldBy(Map.of("police", List.of("reed")));

        assertThat(owed(filled, "2026-04-02T08:30:00Z")).containsExactly("copy-police");
    }

    @Test
    void sendsNoSecondCopyWhereAPostIsVacantWhenItsResponseIsDue() {
        var held = Map.of("police", List.of("reed"));
        var copied = fresh(anAction().copiedTo("2026-03-02", "police")).heldBy(held);
        var vacant = after(copied, "2026-03-05T08:30:00Z").heldBy(Map.of());

        var filled = after(vacant, "2026-04-01T08:30:00Z").heldBy(held);

        assertThat(owed(filled, "2026-04-02T08:30:00Z")).isEmpty();
        assertThat(owed(filled, "2026-04-08T08:30:00Z")).containsExactly("response-1-police");
    }

    @Test
    void isNeverLookedAtAgainOnceItIsOver() {
        assertThat(fresh(anAction().standing(ActionStatus.SIGNED_OFF)).next(ladder)).isEmpty();
        assertThat(fresh(anAction().standing(ActionStatus.WITHDRAWN)).next(ladder)).isEmpty();
    }

    private static Schedule fresh(AnAction action) {
        return new Schedule(action.state(), Progress.NONE);
    }

    private Schedule after(Schedule schedule, String instant) {
        return new Schedule(
                schedule.action(),
                schedule.after(ladder, Instant.parse(instant)),
                schedule.holders());
    }

    private List<String> owed(Schedule schedule, String instant) {
        return schedule.owed(ladder, Instant.parse(instant)).rungs().stream()
                .map(Rung::name)
                .toList();
    }
}
