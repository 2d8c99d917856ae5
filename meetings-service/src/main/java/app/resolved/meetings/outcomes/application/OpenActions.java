package app.resolved.meetings.outcomes.application;

import java.util.Set;

/** How many actions of bodies are open, as far as was heard. */
public interface OpenActions {

    /** Of all of these bodies together; kept as actions are heard, not counted when asked. */
    long of(Set<String> committeeIds);
}
