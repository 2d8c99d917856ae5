package app.resolved.actions.actions.domain;

import app.resolved.contracts.ActionsFact;
import java.util.List;

/** What comes of what was asked. */
public sealed interface Decision {

    /** It becomes this, and these are told. */
    record Accepted(Action after, List<ActionsFact> facts) implements Decision {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    /** It is so already. */
    record Unchanged() implements Decision {}

    record Refused(Refusal why) implements Decision {}
}
