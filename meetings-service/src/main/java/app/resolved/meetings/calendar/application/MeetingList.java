package app.resolved.meetings.calendar.application;

import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.listing.Page;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Meetings to look up. */
public interface MeetingList {

    /**
     * Newest first.
     *
     * @param committeeIds whose; empty for all
     */
    Page<Meeting> page(Set<String> committeeIds, @Nullable String after, int limit);

    /** The next ones from that day on, soonest first. */
    Page<Meeting> from(LocalDate day, Set<String> committeeIds, int limit);
}
