package app.resolved.meetings.imports.application;

import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.imports.application.Plan.Decided;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.GoneFromSeries;
import app.resolved.meetings.imports.domain.MeetingRow;
import app.resolved.meetings.imports.domain.RowFate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what becomes of a meeting in the word that a clerk would use. */
final class MeetingFate {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private MeetingFate() {}

    static Decided of(Optional<Meeting> before, Meeting after, MeetingRow said) {
        return before.map(meeting -> change(meeting, after, said))
                .orElseGet(() -> new Decided(Fate.NEW, null));
    }

    /** It stays, since a file cancels nothing that it does not name. */
    static RowFate of(GoneFromSeries.Gone gone) {
        var meeting = gone.meeting();
        return RowFate.of(
                        gone.row().line(),
                        gone.row().committee().name() + ", " + when(meeting),
                        Fate.GONE_FROM_FILE,
                        "The series no longer has this day. The meeting stays here and due dates"
                                + " hang on it: cancel it if it does not take place.")
                .about(meeting.id());
    }

    private static Decided change(Meeting before, Meeting after, MeetingRow said) {
        if (before.equals(after)) {
            return new Decided(Fate.UNCHANGED, staysCancelled(before, said));
        }
        if (after.cancelled() && !before.cancelled()) {
            return new Decided(Fate.CANCELLED, null);
        }
        if (!before.date().equals(after.date())
                || !Objects.equals(before.startsAt(), after.startsAt())) {
            return new Decided(Fate.MOVED, "Moved from " + when(before) + ".");
        }
        boolean onlyTied = before.equals(after.knownAs(before.uid()));
        return new Decided(
                Fate.CHANGED,
                onlyTied ? "It is here already; from now on it moves with this event." : null);
    }

    private static @Nullable String staysCancelled(Meeting before, MeetingRow said) {
        return before.cancelled() && said.standing() != MeetingRow.Standing.CANCELLED
                ? "It was cancelled here, which a file does not undo."
                : null;
    }

    private static String when(Meeting meeting) {
        var time = meeting.startsAt();
        return DAY.format(meeting.date()) + (time == null ? "" : " at " + time);
    }
}
