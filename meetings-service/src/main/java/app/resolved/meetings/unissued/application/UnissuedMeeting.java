package app.resolved.meetings.unissued.application;

import app.resolved.meetings.calendar.domain.Meeting;
import java.util.List;

/**
 * A meeting of which something is not issued.
 *
 * @param left empty where nothing was written down of it, and nothing issued
 */
public record UnissuedMeeting(Meeting meeting, List<Left> left) {

    /** The sort key of lists. */
    public List<String> key() {
        return meeting.key();
    }
}
