package app.resolved.meetings.programme.adapters.rest;

import app.resolved.meetings.programme.domain.ItemCommand.Describe;
import app.resolved.meetings.programme.domain.Recurrence;
import app.resolved.meetings.programme.domain.Requested;
import app.resolved.meetings.programme.domain.Slot;
import app.resolved.webkit.problems.Refused;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is sent about items. */
final class ItemBodies {

    private ItemBodies() {}

    /**
     * @param slot "meeting:ID", "month:2027-03" or "tbc"; to be confirmed where it is left out
     */
    record Item(
            @NotNull String committeeId,
            @Nullable String title,
            @Nullable String why,
            Requested.@Nullable By requestedByKind,
            @Nullable String requestedBy,
            @Nullable String lead,
            @Nullable Recurrence every,
            @Nullable String slot) {

        Describe description() {
            return described(title, why, requestedByKind, requestedBy, lead, every);
        }

        Slot place() {
            return slot == null ? Slot.TO_BE_CONFIRMED : read(slot);
        }
    }

    record Description(
            @Nullable String title,
            @Nullable String why,
            Requested.@Nullable By requestedByKind,
            @Nullable String requestedBy,
            @Nullable String lead,
            @Nullable Recurrence every) {

        Describe description() {
            return described(title, why, requestedByKind, requestedBy, lead, every);
        }
    }

    record SlotBody(@NotNull String slot, @Nullable String reason) {
        Slot place() {
            return read(slot);
        }
    }

    record Reason(@Nullable String reason) {}

    record Referral(@NotNull String committeeId) {}

    record Tie(@NotNull String reference) {}

    private static Slot read(String code) {
        return Slot.read(code)
                .orElseThrow(() ->
                        Refused.badInput(
                                "slot",
                                "Give meeting: and its id, month: and a month such as 2027-03, or"
                                        + " tbc."));
    }

    private static Describe described(
            @Nullable String title,
            @Nullable String why,
            Requested.@Nullable By kind,
            @Nullable String name,
            @Nullable String lead,
            @Nullable Recurrence every) {
        return new Describe(
                Objects.requireNonNullElse(title, ""),
                why,
                new Requested(
                        Objects.requireNonNullElse(kind, Requested.By.BODY),
                        Objects.requireNonNullElse(name, "")),
                lead,
                every);
    }
}
