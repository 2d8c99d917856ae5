package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Attendee;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers those present, from the label "Present" to the first sentence or heading after it. */
final class Presence {

    private enum State {
        SHUT,
        PRESENT,
        ABSENT
    }

    private final List<Attendee> people = new ArrayList<>();
    private final List<Attendee> absent = new ArrayList<>();
    private State state = State.SHUT;

    List<Attendee> people() {
        return people;
    }

    List<Attendee> absent() {
        return absent;
    }

    void open(Label label, Block block) {
        state = label.meaning() == Label.Meaning.PRESENT ? State.PRESENT : State.ABSENT;
        add(block.text().substring(label.length()));
    }

    void openUnder(Block heading) {
        String title = heading.text().toLowerCase(Locale.ROOT);
        if (title.matches(
                "(?:members? |councillors? )?(?:present|attendance|attendees|in"
                        + " attendance)\\W*(?:and apologies\\W*)?")) {
            state = State.PRESENT;
        }
    }

    void close() {
        state = State.SHUT;
    }

    boolean takes(Block block) {
        if (state == State.SHUT || !looksLikeNames(block)) {
            return false;
        }
        add(block.text());
        return true;
    }

    private void add(String text) {
        List<Attendee> named = AttendanceList.read(text);
        if (state == State.PRESENT) {
            people.addAll(named);
        } else {
            absent.addAll(named);
        }
    }

    private static boolean looksLikeNames(Block block) {
        boolean listed = block.marker() == null || block.marker().style() == Marker.Style.BULLET;
        return listed
                && block.text().length() < 2_000
                && !AttendanceList.read(block.text()).isEmpty()
                && !block.text()
                        .matches("(?s).*\\b(?:was|were|had|has|will|would|noted|agreed|that)\\b.*");
    }
}
