package app.resolved.meetings.calendar.domain;

import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What an agenda may hold. It is told to nobody: titles of exempt items stay here. */
final class Agenda {

    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NUMBER = 10;

    private Agenda() {}

    static Decision<Meeting> set(Meeting meeting, List<AgendaItem> given) {
        if (meeting.cancelled()) {
            return Decision.conflict("This meeting was cancelled.");
        }
        var items = given.stream().map(Agenda::tidied).toList();
        return fault(items)
                .<Decision<Meeting>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accepted(meeting.with(items)));
    }

    private static AgendaItem tidied(AgendaItem item) {
        return new AgendaItem(
                Given.line(item.number()),
                Given.line(item.title()),
                item.exempt(),
                Given.lineOrNull(item.capacity()),
                item.restriction(),
                Given.lineOrNull(item.programmeItemId()));
    }

    private static Optional<Refusal> fault(List<AgendaItem> items) {
        if (items.size() > MOST_ITEMS) {
            return invalid("An agenda has at most %d items.".formatted(MOST_ITEMS));
        }
        var numbers = new HashSet<String>();
        for (AgendaItem item : items) {
            var fault = fault(item, numbers.add(item.number()));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> fault(AgendaItem item, boolean firstOfItsNumber) {
        if (!firstOfItsNumber) {
            return invalid("Two items have the number %s.".formatted(item.number()));
        }
        var programmeItem = item.programmeItemId();
        return Given.fault("agenda", "the item's number", item.number(), LONGEST_NUMBER, true)
                .or(() ->
                        Optional.ofNullable(programmeItem)
                                .flatMap(id -> Given.faultOfId("agenda", id)))
                .or(() ->
                        Given.fault(
                                "agenda",
                                "the title of item " + item.number(),
                                item.title(),
                                LONGEST_TITLE,
                                true))
                .or(() ->
                        Given.fault(
                                "agenda",
                                "the capacity of item " + item.number(),
                                item.capacity(),
                                LONGEST_TITLE,
                                false));
    }

    private static Optional<Refusal> invalid(String message) {
        return Optional.of(new Refusal.Invalid("agenda", message));
    }
}
