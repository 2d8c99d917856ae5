package app.resolved.meetings.programme.adapters.web;

import app.resolved.meetings.programme.domain.ProgrammeItem;
import org.jspecify.annotations.Nullable;

/** An item in a line, on the page of its meeting. */
public record ItemLine(String id, String title, @Nullable String lead, ItemWords.Tag tag) {

    public static ItemLine of(ProgrammeItem item) {
        return new ItemLine(item.id(), item.title(), item.lead(), ItemWords.tag(item.status()));
    }
}
