package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.actions.duedates.domain.DueRule;
import app.resolved.actions.fixtures.AnAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueReworkingTest {

    private static final Actor CLERK = new Actor("Mrs H Clarke", "c", true, Set.of(), false);

    @Test
    void aMovedDateIsNotedWithItsReasonAndKeepsTheOriginal() {
        var reworked =
                accepted(DueReworking.rework(AnAction.owned(), on(2027, 1, 12), AnAction.ISSUED));

        assertThat(reworked.due().date()).isEqualTo("2027-01-12");
        assertThat(reworked.due().original()).isEqualTo(AnAction.DUE);
        assertThat(reworked.due().changedOn()).isEqualTo("2026-11-04");
        assertThat(reworked.timeline().getLast())
                .extracting(Entry::what, Entry::why)
                .containsExactly(Happening.DUE_DATE_CHANGED, "fresh");
    }

    @Test
    void aDateThatAPersonSetIsLeftAlone() {
        var byHand =
                accepted(
                        ActionDecisions.decide(
                                AnAction.owned(),
                                new ActionCommand.ChangeDueDate(LocalDate.of(2027, 2, 1), "why"),
                                CLERK,
                                AnAction.ISSUED));

        assertThat(DueReworking.rework(byHand, on(2027, 1, 12), AnAction.ISSUED))
                .isEqualTo(new Decision.Unchanged());
    }

    @Test
    void nothingIsMovedIntoThePast() {
        assertThat(DueReworking.rework(AnAction.owned(), on(2026, 11, 3), AnAction.ISSUED))
                .isEqualTo(new Decision.Unchanged());
    }

    @Test
    void whatIsClosedKeepsItsDate() {
        var closed =
                accepted(
                        ActionDecisions.decide(
                                AnAction.owned(),
                                new ActionCommand.Withdraw("why"),
                                CLERK,
                                AnAction.ISSUED));

        assertThat(DueReworking.rework(closed, on(2027, 1, 12), AnAction.ISSUED))
                .isEqualTo(new Decision.Unchanged());
    }

    @Test
    void whoAskedForMoreTimeHasItOnceTheDateIsAsLate() {
        var asked =
                accepted(
                        ActionDecisions.decide(
                                AnAction.owned(),
                                new ActionCommand.AskForMoreTime(
                                        LocalDate.of(2027, 2, 1), "The survey is late."),
                                CLERK,
                                AnAction.ISSUED));

        var asLate = accepted(DueReworking.rework(asked, on(2027, 2, 1), AnAction.ISSUED));
        var tooEarly = accepted(DueReworking.rework(asked, on(2027, 1, 31), AnAction.ISSUED));

        assertThat(asLate.standing())
                .isEqualTo(new Standing.Acknowledged(LocalDate.of(2026, 11, 4)));
        assertThat(tooEarly.standing()).isInstanceOf(Standing.MoreTimeAsked.class);
    }

    private static DueDate on(int year, int month, int day) {
        return new DueDate(
                LocalDate.of(year, month, day),
                DueRule.PAPERS_DEADLINE,
                "fresh",
                List.of(),
                false,
                "m2");
    }
}
