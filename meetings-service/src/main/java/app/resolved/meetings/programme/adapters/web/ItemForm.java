package app.resolved.meetings.programme.adapters.web;

import app.resolved.meetings.programme.domain.ItemCommand.Describe;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.meetings.programme.domain.Recurrence;
import app.resolved.meetings.programme.domain.Requested;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param slot as {@link app.resolved.meetings.programme.domain.Slot#code()} writes it
 * @param version what was seen; null for one that is to be
 */
record ItemForm(
        @Nullable String committeeId,
        @Nullable String title,
        @Nullable String why,
        Requested.@Nullable By requestedByKind,
        @Nullable String requestedBy,
        @Nullable String lead,
        @Nullable Recurrence every,
        @Nullable String slot,
        @Nullable Long version) {

    static ItemForm empty(String committeeId) {
        return new ItemForm(committeeId, "", "", Requested.By.MEMBER, "", "", null, "tbc", null);
    }

    static ItemForm of(ProgrammeItem item, long version) {
        return new ItemForm(
                item.committeeId(),
                item.title(),
                item.why(),
                item.requested().by(),
                item.requested().name(),
                item.lead(),
                item.every(),
                item.slot().code(),
                version);
    }

    Describe description() {
        return new Describe(
                Objects.requireNonNullElse(title, ""),
                why,
                new Requested(
                        Objects.requireNonNullElse(requestedByKind, Requested.By.BODY),
                        Objects.requireNonNullElse(requestedBy, "")),
                lead,
                every);
    }
}
