package app.resolved.meetings.outcomes.application;

import app.resolved.meetings.outcomes.domain.ActionSeen;
import app.resolved.meetings.outcomes.domain.Outcome;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Outcomes with what became of each. */
@Service
public class FollowUp {

    /**
     * @param action null while it was not heard, and for what is for information
     */
    public record Followed(Outcome outcome, @Nullable ActionSeen action) {

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
        var ids = found.stream().map(Outcome::actionId).filter(Objects::nonNull).toList();
        var seen = whatBecame.of(ids);
        return found.stream()
                .map(outcome ->
                        new Followed(
                                outcome,
                                outcome.actionId() == null ? null : seen.get(outcome.actionId())))
                .toList();
    }
}
