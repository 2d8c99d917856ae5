package app.resolved.actions.committees.application;

import app.resolved.actions.duedates.domain.CommitteeMeeting;
import app.resolved.contracts.CommitteeState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which body follows up what another decided. */
public final class Heirs {

    private final Map<String, CommitteeState> succeeded;

    /**
     * @param succeeded the bodies that another took over from
     */
    public Heirs(Collection<CommitteeState> succeeded) {
        this.succeeded =
                succeeded.stream()
                        .collect(
                                Collectors.toMap(CommitteeState::committeeId, Function.identity()));
    }

    /** These, and all that took over from them, one after the other. */
    public Set<String> withSuccessors(Collection<String> committeeIds) {
        var all = new HashSet<String>();
        for (var id : committeeIds) {
            var at = id;
            while (at != null && all.add(at)) {
                at = successorOf(at);
            }
        }
        return all;
    }

    /** The bodies that any of these took over from, up to that day. */
    public Set<String> predecessors(Set<String> committeeIds, LocalDate today) {
        return succeeded.values().stream()
                .filter(each -> committeeIds.contains(each.succeededBy()))
                .filter(each -> begun(each, today))
                .map(CommitteeState::committeeId)
                .collect(Collectors.toSet());
    }

    /** The bodies that another has taken over from, up to that day: they do not meet again. */
    public Set<String> takenOver(LocalDate today) {
        return succeeded.values().stream()
                .filter(each -> begun(each, today))
                .map(CommitteeState::committeeId)
                .collect(Collectors.toSet());
    }

    /**
     * The meetings at which a body's actions can be taken: its own until another took over, then
     * the other's.
     *
     * @param own the meetings of each body, by date
     */
    public List<CommitteeMeeting> calendar(
            String committeeId, Map<String, List<CommitteeMeeting>> own) {
        var calendar = new ArrayList<CommitteeMeeting>();
        var seen = new HashSet<String>();
        var from = LocalDate.MIN;
        for (var at = committeeId; at != null && seen.add(at); at = successorOf(at)) {
            var until = endOf(at);
            for (var meeting : own.getOrDefault(at, List.of())) {
                if (!meeting.date().isBefore(from) && meeting.date().isBefore(until)) {
                    calendar.add(meeting);
                }
            }
            from = until.isAfter(from) ? until : from;
        }
        return calendar;
    }

    private @Nullable String successorOf(String committeeId) {
        var state = succeeded.get(committeeId);
        return state == null ? null : state.succeededBy();
    }

    private LocalDate endOf(String committeeId) {
        var state = succeeded.get(committeeId);
        return state == null || state.succeededOn() == null ? LocalDate.MAX : state.succeededOn();
    }

    private static boolean begun(CommitteeState state, LocalDate today) {
        return state.succeededOn() == null || !state.succeededOn().isAfter(today);
    }
}
