package app.resolved.meetings.answering;

import app.resolved.eventing.Stored;
import app.resolved.meetings.outcomes.application.AmendOutcomes;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import org.springframework.stereotype.Component;

/** Who may read an outcome, and who may change it. What may not be read is not there. */
@Component
public class OutcomeGate {

    private final AmendOutcomes outcomes;
    private final Gate gate;

    OutcomeGate(AmendOutcomes outcomes, Gate gate) {
        this.outcomes = outcomes;
        this.gate = gate;
    }

    public Stored<Outcome> toRead(String outcomeId, Visitor visitor) {
        var stored = outcomes.find(outcomeId).orElseThrow(Refused::notFound);
        if (!mayRead(visitor, stored.document())) {
            throw Refused.notFound();
        }
        return stored;
    }

    public Stored<Outcome> toClerk(String outcomeId, Visitor visitor) {
        var stored = toRead(outcomeId, visitor);
        visitor.must(visitor.mayClerk(stored.document().committeeId()));
        return stored;
    }

    public boolean mayRead(Visitor visitor, Outcome outcome) {
        return gate.reads(visitor, outcome.committeeId())
                && (!outcome.restricted() || Gate.mayReadRestricted(visitor));
    }
}
