package app.resolved.meetings.calendar.adapters.web;

import app.resolved.meetings.calendar.domain.AgendaItem;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.outcomes.domain.Restriction;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item as a clerk types it.
 *
 * @param restriction why the public is excluded, by its name; empty where it is not
 * @param version of the meeting that the clerk saw
 */
record AgendaForm(
        @Nullable String number,
        @Nullable String title,
        @Nullable String capacity,
        @Nullable String restriction,
        @Nullable Long version) {

    static final AgendaForm EMPTY = new AgendaForm("", "", "", "", null);

    static AgendaForm of(AgendaItem item, long version) {
        return new AgendaForm(
                item.number(),
                item.title(),
                item.capacity(),
                Objects.toString(item.restriction(), ""),
                version);
    }

    AgendaForm numbered(String next) {
        return new AgendaForm(next, title, capacity, restriction, version);
    }

    String numberOrEmpty() {
        return Given.line(number);
    }

    AgendaItem item(@Nullable String programmeItemId) {
        var why = why();
        return new AgendaItem(
                numberOrEmpty(), Given.line(title), why != null, capacity, why, programmeItemId);
    }

    private @Nullable Restriction why() {
        return Arrays.stream(Restriction.values())
                .filter(each -> each.name().equals(restriction))
                .findFirst()
                .orElse(null);
    }
}
