package app.resolved.meetings.programme.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.eventing.Stored;
import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.programme.domain.ItemCommand;
import app.resolved.meetings.programme.domain.ItemCommand.Describe;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.meetings.programme.domain.Recurrence;
import app.resolved.meetings.programme.domain.Requested;
import app.resolved.meetings.programme.domain.Slot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MeetingsServiceTest
class PlannedMeanwhileIT {

    @Autowired private Caller caller;
    @Autowired private PlanWork planning;
    @Autowired private Programmes programmes;

    @Test
    void hidesAnOccurrenceThatWasCopiedBeforeTheOneBeforeItWasHidden() {
        caller.put("/api/committees/mean-1", Map.of("code", "MEA", "name", "Meanwhile"));
        var as =
                new Describe(
                        "The oxbow field",
                        "It floods",
                        new Requested(Requested.By.MEMBER, ""),
                        null,
                        Recurrence.EACH_YEAR);
        var item = done(planning.add("mean-1", as, Slot.TO_BE_CONFIRMED, command("add")));

        done(planning.carryOut(item.id(), new ItemCommand.Hide("MEA 1"), command("hide")));
        planning.planNext(item);

        assertThat(programmes.ofSeries(List.of(item.series()), 10))
                .hasSize(2)
                .allSatisfy(each -> {
                    assertThat(each.title()).isEqualTo("MEA 1");
                    assertThat(each.why()).isNull();
                    assertThat(each.hidden()).isNotNull();
                });
    }

    private static ProgrammeItem done(Answer<Stored<ProgrammeItem>> answer) {
        return ((Answer.Done<Stored<ProgrammeItem>>) answer).value().document();
    }

    private static Command command(String id) {
        return new Command("mean-" + id, null, "Ms Clerk");
    }
}
