package app.resolved.actions.actions.adapters.mongo;

import app.resolved.actions.actions.domain.Due;
import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.actions.duedates.domain.DueRule;
import app.resolved.actions.duedates.domain.OwedTo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record DueDocument(
        LocalDate date,
        DueRule rule,
        String why,
        List<String> counted,
        boolean provisional,
        @Nullable String meetingId,
        LocalDate original,
        @Nullable LocalDate changedOn,
        boolean byHand,
        @Nullable OwedTo owedTo,
        @Nullable LocalDate servedOn) {

    static DueDocument of(Due due) {
        var current = due.current();
        return new DueDocument(
                current.date(),
                current.rule(),
                current.why(),
                current.counted(),
                current.provisional(),
                current.meetingId(),
                due.original(),
                due.changedOn(),
                due.byHand(),
                due.owedTo(),
                due.servedOn());
    }

    Due due() {
        var current = new DueDate(date, rule, why, counted, provisional, meetingId);
        return new Due(current, original, changedOn, byHand, owedTo, servedOn);
    }
}
