package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Refusal;
import app.resolved.eventing.Stored;

/** What came of what somebody asked. */
public sealed interface Answer {

    /** So it stands now. */
    record Done(Stored<Action> action) implements Answer {}

    record Refused(Refusal why) implements Answer {}

    /** Somebody else changed it since whoever asks has looked: so it stands now. */
    record Outdated(Stored<Action> now) implements Answer {}
}
