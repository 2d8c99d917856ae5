package app.resolved.meetings.programme.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.programme.adapters.web.Board.Card;
import app.resolved.meetings.programme.adapters.web.Board.Column;
import app.resolved.meetings.programme.application.PlanWork;
import app.resolved.meetings.programme.application.Programmes;
import app.resolved.meetings.programme.application.Slots;
import app.resolved.meetings.programme.domain.ItemStatus;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.meetings.programme.domain.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a committee's items out by when they come. */
@Component
class Boards {

    static final int MOST = 500;

    /** Meetings that have a column though nothing is planned for them yet. */
    private static final int EMPTY_COLUMNS = 4;

    private static final Comparator<ProgrammeItem> AS_ADDED =
            Comparator.comparing(ProgrammeItem::added).thenComparing(ProgrammeItem::id);

    private final Programmes programmes;
    private final PlanWork planning;
    private final Slots slots;
    private final KeepCalendar calendar;

    Boards(Programmes programmes, PlanWork planning, Slots slots, KeepCalendar calendar) {
        this.programmes = programmes;
        this.planning = planning;
        this.slots = slots;
        this.calendar = calendar;
    }

    /**
     * @param clerk sees what other bodies propose too
     */
    Board of(String committeeId, boolean clerk) {
        var found = programmes.open(committeeId, List.of(), MOST + 1);
        var ids = found.stream().limit(MOST).map(ProgrammeItem::id).toList();
        var stored =
                planning.stored(ids).stream()
                        .sorted(Comparator.comparing(Stored::document, AS_ADDED))
                        .toList();
        return new Board(
                columns(committeeId, stored),
                clerk ? cards(stored, ItemStatus.PROPOSED) : List.of(),
                found.size() > MOST);
    }

    private static List<Card> cards(List<Stored<ProgrammeItem>> stored, ItemStatus status) {
        return stored.stream()
                .filter(item -> item.document().status() == status)
                .map(Boards::card)
                .toList();
    }

    private List<Column> columns(String committeeId, List<Stored<ProgrammeItem>> stored) {
        var bySlot =
                stored.stream()
                        .filter(item -> item.document().status().toCome())
                        .collect(
                                Collectors.groupingBy(
                                        item -> item.document().slot(),
                                        LinkedHashMap::new,
                                        Collectors.mapping(Boards::card, Collectors.toList())));
        var columns = new ArrayList<Column>(meetings(committeeId, bySlot));
        bySlot.keySet().stream()
                .filter(slot -> slot.month() != null)
                .sorted(Comparator.comparing(Slot::month, Comparator.nullsLast(String::compareTo)))
                .forEach(slot -> columns.add(column(slot, null, true, bySlot)));
        columns.add(column(Slot.TO_BE_CONFIRMED, null, true, bySlot));
        return columns;
    }

    /** Those to come, and those before with something still planned. */
    private List<Column> meetings(String committeeId, Map<Slot, List<Card>> bySlot) {
        var shown = new LinkedHashMap<String, Meeting>();
        bySlot.keySet().stream()
                .map(Slot::meetingId)
                .filter(Objects::nonNull)
                .map(calendar::find)
                .flatMap(found -> found.stream())
                .forEach(found -> shown.put(found.id(), found.document()));
        slots.meetingsToCome(committeeId).stream()
                .limit(EMPTY_COLUMNS)
                .forEach(meeting -> shown.put(meeting.id(), meeting));
        return shown.values().stream()
                .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::id))
                .map(meeting ->
                        column(Slot.at(meeting.id()), note(meeting), meeting.toCome(), bySlot))
                .toList();
    }

    private static @Nullable String note(Meeting meeting) {
        if (meeting.cancelled()) {
            return "This meeting is cancelled: its items need another.";
        }
        return meeting.toCome()
                ? null
                : "This meeting is over: say what was dealt with, and move the rest.";
    }

    private Column column(
            Slot slot, @Nullable String note, boolean takes, Map<Slot, List<Card>> bySlot) {
        return new Column(
                slot.code(),
                slots.inWords(slot),
                slot.meetingId(),
                note,
                takes,
                bySlot.getOrDefault(slot, List.of()));
    }

    static Card card(Stored<ProgrammeItem> stored) {
        var item = stored.document();
        var owed = item.owed();
        return new Card(
                item.id(),
                stored.version(),
                item.title(),
                item.why(),
                ItemWords.requestedBy(item),
                item.lead(),
                ItemWords.every(item.every()),
                item.status(),
                ItemWords.tag(item.status()),
                item.reason(),
                owed == null ? null : owed.reference(),
                owed == null ? null : owed.actionIds().getFirst(),
                item.slot().code());
    }
}
