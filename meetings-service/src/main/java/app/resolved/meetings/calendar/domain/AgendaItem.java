package app.resolved.meetings.calendar.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a meeting is to deal with.
 *
 * @param number as printed, such as "5" or "5a"; two items of an agenda never share one
 * @param exempt dealt with without the public: its title is for the entitled alone
 * @param capacity as what the body sits for it, where that differs
 */
public record AgendaItem(String number, String title, boolean exempt, @Nullable String capacity) {

    AgendaItem asSeenByAll() {
        return exempt ? new AgendaItem(number, "Exempt item", true, capacity) : this;
    }
}
