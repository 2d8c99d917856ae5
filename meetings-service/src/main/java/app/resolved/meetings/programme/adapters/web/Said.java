package app.resolved.meetings.programme.adapters.web;

import app.resolved.meetings.programme.domain.Slot;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said with a press on an item.
 *
 * @param version what was seen
 * @param from "board" to go back there
 */
record Said(
        @Nullable String slot,
        @Nullable String reason,
        @Nullable String committeeId,
        @Nullable String reference,
        @Nullable Long version,
        @Nullable String from) {

    static final Said NOTHING = new Said(null, null, null, null, null, null);

    /** A place that is none where none is named. */
    Slot place() {
        return Slot.read(slot).orElse(new Slot("", null));
    }

    Said to(@Nullable String body) {
        return new Said(slot, reason, body, reference, version, from);
    }

    String body() {
        return Objects.requireNonNullElse(committeeId, "");
    }

    String action() {
        return Objects.requireNonNullElse(reference, "");
    }

    boolean onTheBoard() {
        return "board".equals(from);
    }
}
