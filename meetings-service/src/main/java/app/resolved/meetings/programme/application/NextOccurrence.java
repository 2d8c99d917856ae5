package app.resolved.meetings.programme.application;

import app.resolved.eventing.DerivedId;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.programme.domain.ItemCommand.Describe;
import app.resolved.meetings.programme.domain.NewItem;
import app.resolved.meetings.programme.domain.Placement;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.meetings.programme.domain.Recurrence;
import app.resolved.meetings.programme.domain.Slot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When an item that comes again comes next. */
@Component
class NextOccurrence {

    /** How far from three or twelve months on a meeting may be and still be the one. */
    private static final int NEAR = 45;

    private final Slots slots;

    NextOccurrence(Slots slots) {
        this.slots = slots;
    }

    /** Nothing where it does not come again. */
    Optional<NewItem> of(ProgrammeItem item) {
        return Optional.ofNullable(item.every()).map(every -> next(item, every));
    }

    private NewItem next(ProgrammeItem item, Recurrence every) {
        var slot = slot(item, every);
        return new NewItem(
                DerivedId.of(
                        "programme-occurrence",
                        item.series(),
                        Integer.toString(item.occurrence() + 1)),
                item.committeeId(),
                new Describe(item.title(), item.why(), item.requested(), item.lead(), every),
                new Placement(slot, slots.inWords(slot)),
                item.series(),
                item.occurrence() + 1,
                null,
                null);
    }

    private Slot slot(ProgrammeItem item, Recurrence every) {
        var earliest = every.earliestAfter(slots.day(item.slot()));
        var meetings = slots.meetingsToCome(item.committeeId());
        return switch (every) {
            case EACH_MEETING ->
                    meetings.stream()
                            .filter(meeting -> !meeting.date().isBefore(earliest))
                            .findFirst()
                            .map(meeting -> Slot.at(meeting.id()))
                            .orElse(Slot.TO_BE_CONFIRMED);
            case EACH_QUARTER, EACH_YEAR -> nearest(meetings, earliest);
        };
    }

    private static Slot nearest(List<Meeting> meetings, LocalDate day) {
        return meetings.stream()
                .filter(meeting -> away(meeting, day) <= NEAR)
                .min(Comparator.comparingLong(meeting -> away(meeting, day)))
                .map(meeting -> Slot.at(meeting.id()))
                .orElseGet(() -> Slot.in(YearMonth.from(day)));
    }

    private static long away(Meeting meeting, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, meeting.date()));
    }
}
