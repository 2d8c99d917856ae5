package app.resolved.meetings.minutes.application;

import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.minutes.domain.PlannedItem;
import app.resolved.meetings.programme.application.Programmes;
import app.resolved.meetings.programme.application.Slots;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is on the work programme of the body whose minutes are reviewed. */
@Component
class PlannedItems {

    private static final int MOST = 500;

    private final KeepCalendar calendar;
    private final Programmes programmes;
    private final Slots slots;

    PlannedItems(KeepCalendar calendar, Programmes programmes, Slots slots) {
        this.calendar = calendar;
        this.programmes = programmes;
        this.slots = slots;
    }

    /** Those that are to come and that no action owes; none whose words are exempt. */
    List<PlannedItem> at(String meetingId) {
        return calendar.find(meetingId).stream()
                .flatMap(meeting ->
                        programmes.open(meeting.document().committeeId(), List.of(), MOST).stream())
                .filter(item -> item.status().toCome())
                .filter(item -> item.owed() == null && item.hidden() == null)
                .map(this::planned)
                .toList();
    }

    Optional<PlannedItem> at(String meetingId, String itemId) {
        return at(meetingId).stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    private PlannedItem planned(ProgrammeItem item) {
        return new PlannedItem(item.id(), item.title(), item.lead(), slots.inWords(item.slot()));
    }
}
