package app.resolved.meetings.programme.application;

import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.programme.domain.Placement;
import app.resolved.meetings.programme.domain.Slot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where items can be placed, and how that is called. */
@Component
public class Slots {

    private static final int MEETINGS = 40;
    private static final int FURTHEST_YEARS = 10;
    private static final DateTimeFormatter DAY = pattern("EEEE d MMMM uuuu");
    private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");
    private static final String TO_BE_CONFIRMED = "To be confirmed";

    private final KeepCalendar calendar;
    private final MeetingList meetings;
    private final CommitteeList committees;

    Slots(KeepCalendar calendar, MeetingList meetings, CommitteeList committees) {
        this.committees = committees;
        this.calendar = calendar;
        this.meetings = meetings;
    }

    /**
     * The meetings of the body, and of those that took over from it, that are still to come, the
     * next first; at most 40.
     */
    public List<Meeting> meetingsToCome(String committeeId) {
        return meetings.from(calendar.today(), following(committeeId), MEETINGS).stream()
                .filter(Meeting::toCome)
                .toList();
    }

    /** The first of the body's meetings in that month that is still to come. */
    Optional<Meeting> meetingIn(String committeeId, YearMonth month) {
        return meetingsToCome(committeeId).stream()
                .filter(meeting -> YearMonth.from(meeting.date()).equals(month))
                .findFirst();
    }

    /** A place that an item of the body can have from now on, with its name. */
    Answer<Placement> toCome(String committeeId, Slot slot) {
        if (slot.meetingId() != null) {
            return meeting(committeeId, slot);
        }
        return slot.yearMonth()
                .map(month -> month(slot, month))
                .orElseGet(() -> new Answer.Done<>(new Placement(slot, TO_BE_CONFIRMED)));
    }

    /** How a place is called. */
    public String inWords(Slot slot) {
        if (slot.meetingId() != null) {
            return find(slot).map(meeting -> DAY.format(meeting.date())).orElse("A meeting");
        }
        return slot.yearMonth().map(MONTH::format).orElse(TO_BE_CONFIRMED);
    }

    /** The day from which the next occurrence is counted. */
    LocalDate day(Slot slot) {
        if (slot.meetingId() != null) {
            return find(slot).map(Meeting::date).orElseGet(calendar::today);
        }
        return slot.yearMonth().map(month -> month.atDay(1)).orElseGet(calendar::today);
    }

    private Answer<Placement> meeting(String committeeId, Slot slot) {
        return find(slot)
                .filter(meeting -> following(committeeId).contains(meeting.committeeId()))
                .filter(Meeting::toCome)
                .<Answer<Placement>>map(meeting ->
                        new Answer.Done<>(new Placement(slot, DAY.format(meeting.date()))))
                .orElseGet(
                        () -> refused("Choose a meeting of this committee that is still to come."));
    }

    /** The body and all that took over from it, one after the other. */
    private Set<String> following(String committeeId) {
        var all = new HashSet<String>();
        var at = committeeId;
        while (at != null && all.add(at)) {
            at = committees.find(at).map(this::successor).orElse(null);
        }
        return all;
    }

    private @Nullable String successor(Committee body) {
        var by = body.succession();
        return by == null || !body.succeededOn(calendar.today()) ? null : by.committeeId();
    }

    private Answer<Placement> month(Slot slot, YearMonth month) {
        var now = YearMonth.from(calendar.today());
        return month.isBefore(now) || month.isAfter(now.plusYears(FURTHEST_YEARS))
                ? refused("Choose a month from now on, at most ten years ahead.")
                : new Answer.Done<>(new Placement(slot, MONTH.format(month)));
    }

    private Optional<Meeting> find(Slot slot) {
        return Optional.ofNullable(slot.meetingId())
                .flatMap(calendar::find)
                .map(stored -> stored.document());
    }

    private static Answer<Placement> refused(String message) {
        return new Answer.Refused<>(new Refusal.Invalid("slot", message));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
