package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.contracts.ActionsFact.ActionDueDateChanged;
import app.resolved.contracts.OutcomeState.Respondent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DateDecisionsTest {

    private static final Actor CLERK = new Actor("Mrs Clarke", "clarke", true, Set.of(), false);
    private static final Instant LATER = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate SERVED = LocalDate.of(2026, 11, 10);

    private final AnOutcome outcome =
            anOutcome()
                    .recommended(Respondent.RESPONSIBLE_AUTHORITY, "Crime and Disorder Committee");
    private final Action action = AnAction.of(outcome);

    @Test
    void countsTheTimeOfTheLawFromTheDayOfService() {
        var decision = served(action, SERVED);

        var after = accepted(decision);
        assertThat(action.due().date()).isEqualTo("2026-12-02");
        assertThat(after.due().date()).isEqualTo("2026-12-08");
        assertThat(after.due().original()).isEqualTo("2026-12-02");
        assertThat(after.due().current().why())
                .endsWith(
                        "counted from Tuesday 10 November 2026, the day on which the notice was"
                                + " served.");
        assertThat(after.due().current().counted())
                .containsExactly(
                        "28 days after Tuesday 10 November 2026, every day counted: Tuesday 8"
                                + " December 2026");
        assertThat(((Decision.Accepted) decision).facts())
                .singleElement()
                .isInstanceOf(ActionDueDateChanged.class);
    }

    @Test
    void saysOnTheTimelineWhenItWasServedAndWhatTheDateBecame() {
        var entry = accepted(served(action, SERVED)).timeline().getLast();

        assertThat(entry.what()).isEqualTo(Happening.SERVED);
        assertThat(entry.why()).isEqualTo("The notice was served on Tuesday 10 November 2026.");
        assertThat(entry.from()).isEqualTo("Wednesday 2 December 2026");
        assertThat(entry.to()).isEqualTo("Tuesday 8 December 2026");
    }

    @Test
    void aDayOfServiceThatWasWrongIsRecordedAnew() {
        var first = accepted(served(action, SERVED));

        var second = accepted(served(first, SERVED.plusDays(1)));

        assertThat(second.due().date()).isEqualTo("2026-12-09");
        assertThat(served(second, SERVED.plusDays(1))).isEqualTo(new Decision.Unchanged());
    }

    @Test
    void aDateThatSomebodySetStaysAndTheDayIsKept() {
        var byHand =
                accepted(
                        ActionDecisions.decide(
                                action,
                                new ActionCommand.ChangeDueDate(
                                        LocalDate.of(2027, 1, 15), "Agreed"),
                                CLERK,
                                LATER));

        var after = accepted(served(byHand, SERVED));

        assertThat(after.due().date()).isEqualTo("2027-01-15");
        assertThat(after.due().servedOn()).isEqualTo(SERVED);
    }

    @Test
    void anAmendmentCountsFromTheDayOfServiceStill() {
        var served = accepted(served(action, SERVED));
        var amended = outcome.titled("Report on the lights").changed(1, "Clearer", false);

        var after =
                accepted(
                        new OutcomeDecisions(new AnAction.Known(), LATER)
                                .decide(
                                        "" + outcome.actionId(),
                                        served,
                                        List.of(new HeardOutcome(amended, 2))));

        assertThat(after.due().date()).isEqualTo("2026-12-08");
        assertThat(after.due().servedOn()).isEqualTo(SERVED);
    }

    @Test
    void refusesADayThatCannotBeAndWhatNoLawCounts() {
        assertThat(refusal(served(action, LocalDate.of(2026, 11, 2))))
                .isEqualTo(
                        new Refusal.NotSo(
                                "servedOn",
                                "Give a day from the meeting on, and not after today."));
        assertThat(refusal(served(action, LocalDate.of(2026, 11, 21))))
                .isInstanceOf(Refusal.NotSo.class);
        assertThat(refusal(served(AnAction.owned(), SERVED))).isInstanceOf(Refusal.NotNow.class);
    }

    private static Decision served(Action action, LocalDate day) {
        return ActionDecisions.decide(action, new ActionCommand.RecordService(day), CLERK, LATER);
    }

    private static Refusal refusal(Decision decision) {
        return ((Decision.Refused) decision).why();
    }
}
