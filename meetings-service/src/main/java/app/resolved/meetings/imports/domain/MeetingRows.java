package app.resolved.meetings.imports.domain;

import app.resolved.meetings.calendar.domain.Meeting;
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
    public MeetingRows(List<MeetingLine> lines, Function<String, List<Meeting>> ofCommittee) {
        this.ofCommittee = ofCommittee;
        lines.forEach(this::count);
    }

    private void count(MeetingLine line) {
        try {
            var day = day(line.read());
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

    /** The meetings of a committee as they stood before the file. */
    public List<Meeting> of(String committeeId) {
        return loaded.computeIfAbsent(committeeId, ofCommittee);
    }

    public String meant(MeetingRow row) {
        return row.meant(of(row.committee().id()), !several.contains(day(row)));
    }
}
