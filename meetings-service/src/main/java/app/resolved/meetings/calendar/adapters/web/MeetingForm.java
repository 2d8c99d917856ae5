package app.resolved.meetings.calendar.adapters.web;

import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand.Schedule;
import app.resolved.meetings.calendar.domain.TypedTime;
import app.resolved.webkit.layout.DateInput;
import app.resolved.webkit.layout.FormErrors;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param startsAt such as "10:00"; empty where it is not known
 * @param version what was seen; null for a meeting that is new
 */
record MeetingForm(
        @Nullable String committeeId,
        @Nullable DateInput date,
        @Nullable String startsAt,
        @Nullable String place,
        @Nullable Long version) {

    static MeetingForm of(Meeting meeting, long version) {
        var time = meeting.startsAt();
        return new MeetingForm(
                meeting.committeeId(),
                DateInput.of(meeting.date()),
                time == null ? "" : time.toString(),
                meeting.place(),
                version);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (committeeId == null || committeeId.isBlank()) {
            errors.add("committeeId", "Choose the committee that meets.");
        }
        if (day().isEmpty()) {
            errors.add("date", "Enter the day of the meeting, such as 3 11 2026.");
        }
        if (!noTime() && time().isEmpty()) {
            errors.add("startsAt", "Enter a time such as 10:00 or 2.30pm, or leave it empty.");
        }
        return errors;
    }

    Schedule schedule(String id) {
        return new Schedule(
                id,
                committeeId == null ? "" : committeeId,
                day().orElseThrow(),
                time().orElse(null),
                place);
    }

    private Optional<LocalDate> day() {
        return date == null ? Optional.empty() : date.date();
    }

    private boolean noTime() {
        return startsAt == null || startsAt.isBlank();
    }

    private Optional<LocalTime> time() {
        return startsAt == null ? Optional.empty() : TypedTime.of(startsAt);
    }
}
