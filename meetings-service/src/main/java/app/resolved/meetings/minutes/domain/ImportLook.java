package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.reading.domain.document.SavedMeeting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What importing a saved page would do.
 *
 * @param date of the meeting
 * @param committee the one chosen, or whose name the page gives; null where there is none
 * @param meetingId of the committee's meeting on that day; null where it would be made
 * @param reads whether its minutes would be read: it was held, and something is minuted
 */
public record ImportLook(
        SavedMeeting page,
        LocalDate date,
        @Nullable Committee committee,
        @Nullable String meetingId,
        boolean reads) {}
