package app.resolved.meetings.outcomes.application;

import app.resolved.meetings.outcomes.domain.ActionSeen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known here of the actions that outcomes belong to. */
public interface WhatBecame {

    /** By the action's id; what was not heard yet is absent. */
    Map<String, ActionSeen> of(Collection<String> actionIds);

    /**
     * Those of the bodies that are not closed, of the newest meetings first, and those that were
     * closed on that day or later.
     *
     * @param most how many of either
     */
    List<ActionSeen> openOrClosedSince(Set<String> committeeIds, LocalDate day, int most);
}
