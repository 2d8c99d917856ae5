package app.resolved.meetings.imports.application;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.imports.domain.ics.IcsEvent;
import java.util.List;

/** Reads a calendar file's events, or says what is wrong with the file as a whole. */
public interface Calendars {

    boolean isCalendar(byte[] content);

    /** At most 10,000, as they stand in the file. */
    Answer<List<IcsEvent>> read(byte[] content);
}
