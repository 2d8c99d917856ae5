package app.resolved.meetings.outcomes.application;

import app.resolved.meetings.outcomes.domain.ActionSeen;
import app.resolved.meetings.outcomes.domain.HowItStands;
import app.resolved.meetings.outcomes.domain.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Outcomes with what became of each. */
@Service
public class FollowUp {

    /**
     * @param action null while it was not heard, and for what is for information
     * @param second the action of the second of two addressees; null where there is none
     * @param now by the actions that answer for these now
     */
    public record Followed(
            Outcome outcome,
            @Nullable ActionSeen action,
            @Nullable ActionSeen second,
            HowItStands now) {

        /** By one of its actions alone. */
        public Followed(Outcome outcome, @Nullable ActionSeen action) {
            this(outcome, action, null, HowItStands.by(action));
        }

        /** The sort key of the list. */
        public List<String> key() {
            return List.of(Integer.toString(outcome.number()), outcome.id());
        }
    }

    private final OutcomeList outcomes;
    private final WhatBecame whatBecame;

    FollowUp(OutcomeList outcomes, WhatBecame whatBecame) {
        this.outcomes = outcomes;
        this.whatBecame = whatBecame;
    }

    /**
     * @param restricted whether the reader may see exempt and confidential ones
     */
    public List<Followed> ofMeeting(
            String meetingId, boolean restricted, List<String> after, int most) {
        var found = outcomes.ofMeeting(meetingId, restricted, after, most);
        return of(found);
    }

    public Followed of(Outcome outcome) {
        return of(List.of(outcome)).getFirst();
    }

    /** In their order, their actions read together. */
    public List<Followed> of(List<Outcome> found) {
        var ids = found.stream().flatMap(outcome -> outcome.actionIds().stream()).toList();
        var seen = whatBecame.of(ids);
        var answering = AnsweringActions.of(seen.values(), whatBecame);
        return found.stream()
                .map(outcome -> followed(outcome, seen, answering.now(outcome)))
                .toList();
    }

    private static Followed followed(
            Outcome outcome, Map<String, ActionSeen> seen, HowItStands now) {
        var actions = outcome.actionIds().stream().map(seen::get).toList();
        return new Followed(
                outcome,
                actions.isEmpty() ? null : actions.getFirst(),
                actions.size() < 2 ? null : actions.getLast(),
                now);
    }
}
