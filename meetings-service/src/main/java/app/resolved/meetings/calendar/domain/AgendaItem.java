package app.resolved.meetings.calendar.domain;

import app.resolved.meetings.outcomes.domain.Restriction;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is to deal with.
 *
 * @param number as printed, such as "5" or "5a"; two items of an agenda never share one
 * @param exempt dealt with without the public: its title is for the entitled alone
 * @param capacity as what the body sits for it, where that differs
 * @param restriction why the public is excluded; null where it is not, or nobody said
 * @param programmeItemId the item of the work programme that it was taken from
 */
public record AgendaItem(
        String number,
        String title,
        boolean exempt,
        @Nullable String capacity,
        @Nullable Restriction restriction,
        @Nullable String programmeItemId) {

    static final String EXEMPT = "Exempt item";

    /** Whoever says why the public is excluded says that it is. */
    public AgendaItem {
        exempt = exempt || restriction != null;
    }

    AgendaItem asSeenByAll() {
        return exempt ? new AgendaItem(number, EXEMPT, true, capacity, restriction, null) : this;
    }

    /** As those who may not read its words are shown it. */
    boolean withoutWords() {
        return exempt && title.equals(EXEMPT);
    }

    AgendaItem numbered(String other) {
        return new AgendaItem(other, title, exempt, capacity, restriction, programmeItemId);
    }
}
