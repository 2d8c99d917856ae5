package app.resolved.notifications.deliveries.domain;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.Due;
import app.resolved.notifications.ladder.domain.Rung.Kind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An action about which somebody is written to, with what the letter needs to say.
 *
 * @param rungs the kinds of reminder that are owed of it
 * @param post the title of the accountable post
 * @param contributing the title of the post by which the reader contributes; null where the reader
 *     is accountable, or gets a copy
 * @param linePost to whom it would be escalated; null where none is recorded
 * @param nextOn when the reader would be written to again; null for never
 * @param escalatedOn when the clerk is asked to tell the line post; null where that is past
 * @param clerk whom to ask
 */
public record Matter(
        ActionState action,
        Set<Kind> rungs,
        String committee,
        String post,
        @Nullable String contributing,
        @Nullable String linePost,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate escalatedOn,
        @Nullable Contact clerk) {

    /** A person by name and address. */
    public record Contact(String name, String email) {}

    public Matter {
        rungs = Set.copyOf(rungs);
    }

    enum Urgency {
        LATE("Late"),
        DUE("Due"),
        NEW("New"),
        /** Nothing is asked of the reader. */
        COPY("For information");

        final String heading;

        Urgency(String heading) {
            this.heading = heading;
        }
    }

    Urgency urgency(LocalDate today) {
        if (isCopy()) {
            return Urgency.COPY;
        }
        if (due().date().isBefore(today)) {
            return Urgency.LATE;
        }
        return rungs.equals(Set.of(Kind.ASSIGNED)) ? Urgency.NEW : Urgency.DUE;
    }

    boolean isCopy() {
        return rungs.equals(Set.of(Kind.COPY));
    }

    /** Nothing is owed of an action without a due date. */
    Due due() {
        return Objects.requireNonNull(action.due());
    }
}
