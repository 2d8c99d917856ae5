package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.contracts.OutcomeState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes of an action where an outcome is heard of which something has to come. */
record HearingOutcomes(OutcomeDecisions decisions) {

    Action hear(@Nullable Action before, AnOutcome outcome, long sequence) {
        return hear(before, outcome.state(), sequence);
    }

    Action hear(@Nullable Action before, OutcomeState state, long sequence) {
        return accepted(decisions.decide("" + state.actionId(), before, heard(state, sequence)));
    }

    static List<HeardOutcome> heard(AnOutcome outcome, long sequence) {
        return heard(outcome.state(), sequence);
    }

    static List<HeardOutcome> heard(OutcomeState state, long sequence) {
        return List.of(new HeardOutcome(state, sequence));
    }
}
