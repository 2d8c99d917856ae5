package app.resolved.meetings.imports.domain;

import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.imports.domain.Table.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the meetings that rows without an id are about. */
public final class MeetingRows {

    private final Function<String, List<Meeting>> ofCommittee;
    private final Map<String, List<Meeting>> loaded = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> several = new HashSet<>();

    /**
     * @param ofCommittee the meetings of the committee with that id
     */
    public MeetingRows(List<Row> rows, Bodies bodies, Function<String, List<Meeting>> ofCommittee) {
        this.ofCommittee = ofCommittee;
        rows.forEach(row -> count(row, bodies));
    }

    private void count(Row row, Bodies bodies) {
        try {
            var day = day(MeetingRow.read(row, bodies));
            if (!seen.add(day)) {
                several.add(day);
            }
        } catch (Wrong toldWhenItsTurnComes) {
            // It is read again then.
        }
    }

    private static String day(MeetingRow row) {
        return row.committee().id() + " " + row.date();
    }

    public String meant(MeetingRow row) {
        var thatDay =
                loaded.computeIfAbsent(row.committee().id(), ofCommittee).stream()
                        .filter(each -> each.date().equals(row.date()))
                        .toList();
        return row.meant(thatDay, !several.contains(day(row)));
    }
}
