package app.resolved.meetings.outcomes.application;

import app.resolved.meetings.outcomes.domain.ActionSeen;
import app.resolved.meetings.outcomes.domain.HowItStands;
import app.resolved.meetings.outcomes.domain.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Actions that were heard, each with the one that answers for it now. */
public final class AnsweringActions {

    /** One may be answered by another, that one by a third, and so on. */
    private static final int LONGEST_CHAIN = 5;

    private final Map<String, ActionSeen> byId = new HashMap<>();

    private AnsweringActions(Collection<ActionSeen> heard) {
        heard.forEach(action -> byId.put(action.actionId(), action));
    }

    /** Reads the actions that answer for others too. */
    public static AnsweringActions of(Collection<ActionSeen> heard, WhatBecame whatBecame) {
        var actions = new AnsweringActions(heard);
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            var missing = actions.missing().distinct().toList();
            if (missing.isEmpty()) {
                return actions;
            }
            actions.byId.putAll(whatBecame.of(missing));
        }
        return actions;
    }

    private Stream<String> missing() {
        return byId.values().stream()
                .map(ActionSeen::answeredBy)
                .filter(Objects::nonNull)
                .filter(id -> !byId.containsKey(id));
    }

    public boolean heard(String actionId) {
        return byId.containsKey(actionId);
    }

    /** The one that answers for it now; itself, unless it is linked to another; null if unheard. */
    public @Nullable ActionSeen now(String actionId) {
        var action = byId.get(actionId);
        for (int step = 0; step < LONGEST_CHAIN && action != null; step++) {
            var next = action.answeredBy() == null ? null : byId.get(action.answeredBy());
            if (next == null) {
                return action;
            }
            action = next;
        }
        return action;
    }

    HowItStands now(Outcome outcome) {
        var ids = outcome.actionIds();
        var actions = ids.stream().map(this::now).filter(Objects::nonNull).distinct().toList();
        return new HowItStands(actions, !ids.stream().allMatch(this::heard));
    }
}
