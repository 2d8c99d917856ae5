package app.resolved.meetings.programme.adapters.web;

import app.resolved.meetings.programme.application.Slots;
import app.resolved.meetings.programme.domain.Slot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Where an item can be placed, as a select shows it. */
@Component
class SlotChoices {

    private static final int MONTHS = 15;

    record Choice(String code, String text) {}

    record Group(String label, List<Choice> choices) {}

    private final Slots slots;

    SlotChoices(Slots slots) {
        this.slots = slots;
    }

    List<Group> of(String committeeId, LocalDate today) {
        var groups = new ArrayList<Group>();
        var meetings =
                slots.meetingsToCome(committeeId).stream()
                        .map(meeting -> choice(Slot.at(meeting.id())))
                        .toList();
        if (!meetings.isEmpty()) {
            groups.add(new Group("A meeting", meetings));
        }
        var first = YearMonth.from(today);
        groups.add(
                new Group(
                        "A month, while its meeting is not known",
                        IntStream.range(0, MONTHS)
                                .mapToObj(later -> choice(Slot.in(first.plusMonths(later))))
                                .toList()));
        groups.add(new Group("Later", List.of(choice(Slot.TO_BE_CONFIRMED))));
        return groups;
    }

    private Choice choice(Slot slot) {
        return new Choice(slot.code(), slots.inWords(slot));
    }
}
