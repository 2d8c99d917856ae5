package app.resolved.meetings.outcomes.application;

import app.resolved.meetings.outcomes.domain.ActionSeen;
import java.util.Collection;
import java.util.Map;

/** What is known here of the actions that outcomes belong to. */
public interface WhatBecame {

    /** By the action's id; what was not heard yet is absent. */
    Map<String, ActionSeen> of(Collection<String> actionIds);
}
