package app.resolved.meetings.minutes.application;

import app.resolved.meetings.reading.domain.document.SavedMeeting;
import java.util.Optional;

/** Knows the saved pages of the committee system that most councils run. */
public interface SavedPages {

    /** The meeting that a page is about; empty for any other document. */
    Optional<SavedMeeting> meetingOf(byte[] document);
}
