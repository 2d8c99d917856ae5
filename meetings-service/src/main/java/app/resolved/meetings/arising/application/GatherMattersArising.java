package app.resolved.meetings.arising.application;

import app.resolved.meetings.arising.domain.Matter;
import app.resolved.meetings.arising.domain.MattersArising;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.outcomes.application.AnsweringActions;
import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.outcomes.application.WhatBecame;
import app.resolved.meetings.outcomes.domain.ActionSeen;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.webkit.people.Successions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Gathers what became of the outcomes of the meetings before one, of its body and its forebears.
 */
@Service
public class GatherMattersArising {

    private static final int MOST = 1_000;

    /** Among so many before it is one that was not cancelled. */
    private static final int MEETINGS_BACK = 12;

    private final MeetingList meetings;
    private final OutcomeList outcomes;
    private final WhatBecame whatBecame;
    private final Successions successions;

    GatherMattersArising(
            MeetingList meetings,
            OutcomeList outcomes,
            WhatBecame whatBecame,
            Successions successions) {
        this.successions = successions;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.whatBecame = whatBecame;
    }

    /**
     * @param restricted whether the reader may know of exempt and confidential ones
     */
    public MattersArising at(Meeting meeting, boolean restricted) {
        var followedUp = successions.withPredecessors(Set.of(meeting.committeeId()));
        var earlier = followedUp.stream().flatMap(body -> last(body, meeting)).toList();
        var before = before(meeting, earlier);
        var heard = whatBecame.openOrClosedSince(followedUp, since(before), MOST);
        var found = new ArrayList<>(answered(heard));
        var unheard = outcomes.unheard(followedUp, meeting.date(), MOST);
        found.addAll(notHeardOf(unheard));
        found.removeIf(matter -> matter.restricted() && !restricted);
        boolean cut = heard.size() >= MOST || unheard.size() >= MOST;
        return MattersArising.at(meeting, before, found, cut);
    }

    /** Its own last one; of a body that has not met yet, the last of those it took over from. */
    private static @Nullable Meeting before(Meeting meeting, List<Meeting> earlier) {
        return earlier.stream()
                .max(
                        Comparator.comparing((Meeting one) ->
                                        one.committeeId().equals(meeting.committeeId()))
                                .thenComparing(Meeting::date))
                .orElse(null);
    }

    /** The last one, if it had any. */
    private Stream<Meeting> last(String committeeId, Meeting meeting) {
        return meetings.list(Set.of(committeeId), meeting.key(), MEETINGS_BACK).stream()
                .filter(one -> !one.cancelled() && one.date().isBefore(meeting.date()))
                .limit(1);
    }

    private static LocalDate since(@Nullable Meeting before) {
        return before == null ? LocalDate.EPOCH : before.date();
    }

    private List<Matter> answered(List<ActionSeen> heard) {
        var ids = heard.stream().map(ActionSeen::actionId).toList();
        var answered = heard.stream().flatMap(action -> action.outcomeIds().stream()).toList();
        var found = outcomes.of(answered, ids, 2 * MOST);
        var answering = AnsweringActions.of(heard, whatBecame);
        return found.stream().flatMap(outcome -> matters(outcome, answering)).toList();
    }

    /** One for each action that answers it. */
    private static Stream<Matter> matters(Outcome outcome, AnsweringActions answering) {
        return outcome.actionIds().stream()
                .filter(answering::heard)
                .map(id -> new Matter(outcome, id, answering.now(id)));
    }

    /** What was just issued, or issued while actions-service could not be heard, is not lost. */
    private Collection<Matter> notHeardOf(List<Outcome> unheard) {
        var ids = unheard.stream().flatMap(outcome -> outcome.actionIds().stream()).toList();
        var heard = whatBecame.of(ids);
        return unheard.stream().flatMap(outcome -> notHeardOf(outcome, heard)).toList();
    }

    private static Stream<Matter> notHeardOf(Outcome outcome, Map<String, ActionSeen> heard) {
        return outcome.actionIds().stream()
                .filter(id -> !heard.containsKey(id))
                .map(id -> new Matter(outcome, id, null));
    }
}
