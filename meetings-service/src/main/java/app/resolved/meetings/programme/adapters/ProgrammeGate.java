package app.resolved.meetings.programme.adapters;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.programme.application.PlanWork;
import app.resolved.meetings.programme.domain.ItemStatus;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import org.springframework.stereotype.Component;

/**
 * Who may see an item, and who may change it. What another body only proposes is there for the
 * clerk alone.
 */
@Component
public class ProgrammeGate {

    private final PlanWork planning;
    private final Gate gate;

    ProgrammeGate(PlanWork planning, Gate gate) {
        this.planning = planning;
        this.gate = gate;
    }

    public Stored<ProgrammeItem> toRead(String itemId, Visitor visitor) {
        var item = Answers.valueOf(planning.get(itemId));
        if (!reads(visitor, item.document())) {
            throw Refused.notFound();
        }
        return item;
    }

    public Stored<ProgrammeItem> toClerk(String itemId, Visitor visitor) {
        var item = toRead(itemId, visitor);
        visitor.must(visitor.mayClerk(item.document().committeeId()));
        return item;
    }

    private boolean reads(Visitor visitor, ProgrammeItem item) {
        return gate.reads(visitor, item.committeeId()) && sees(visitor, item);
    }

    /** Of a programme that the visitor reads: whether this is on it for them. */
    public static boolean sees(Visitor visitor, ProgrammeItem item) {
        boolean onProgramme =
                item.status() != ItemStatus.PROPOSED && item.status() != ItemStatus.DECLINED;
        return onProgramme || visitor.mayClerk(item.committeeId());
    }
}
