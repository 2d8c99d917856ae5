package app.resolved.meetings.programme.application;

import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import org.springframework.stereotype.Service;

/** Plans the next occurrence where a crash came between an item and what follows it. */
@Service
public class PlanNext {

    private final PlanWork planning;

    PlanNext(PlanWork planning) {
        this.planning = planning;
    }

    public void after(String itemId) {
        if (planning.get(itemId) instanceof Answer.Done<Stored<ProgrammeItem>>(var item)
                && item.document().status().dealtWith()) {
            planning.planNext(item.document());
        }
    }
}
