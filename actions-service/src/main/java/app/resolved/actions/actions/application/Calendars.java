package app.resolved.actions.actions.application;

import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.duedates.domain.CommitteeMeeting;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The calendars that were read for one batch. An action may live on through what it answers for
 * another committee, whose calendar is read when it is asked for.
 */
record Calendars(Map<String, List<CommitteeMeeting>> read, Committees committees) {

    List<CommitteeMeeting> of(String committeeId) {
        var known = read.get(committeeId);
        return known == null ? readNow(committeeId) : known;
    }

    private List<CommitteeMeeting> readNow(String committeeId) {
        return Objects.requireNonNull(committees.calendars(Set.of(committeeId)).get(committeeId));
    }
}
