package app.resolved.notifications.deliveries.domain;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.Answer;
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
 * @param respondBy the day by which the reader owes a response to a copy; null where they owe none
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
        @Nullable LocalDate respondBy,
        @Nullable String linePost,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate escalatedOn,
        @Nullable Contact clerk) {

    private static final Set<Kind> OF_A_COPY = Set.of(Kind.COPY, Kind.RESPONSE);

    /** A person by name and address. */
    public record Contact(String name, String email) {}

    public Matter {
        rungs = Set.copyOf(rungs);
    }

    enum Urgency {
        LATE("Late"),
        DUE("Due"),
        NEW("New"),
        ANSWERED("Answered"),
        RESPONSE("Waiting for your response"),
        /** Nothing but a response is asked of the reader. */
        COPY("For your response");

        final String heading;

        Urgency(String heading) {
            this.heading = heading;
        }
    }

    Urgency urgency(LocalDate today) {
        if (isCopy()) {
            return rungs.contains(Kind.RESPONSE) ? Urgency.RESPONSE : Urgency.COPY;
        }
        if (due().date().isBefore(today)) {
            return Urgency.LATE;
        }
        if (rungs.equals(Set.of(Kind.ANSWERED))) {
            return Urgency.ANSWERED;
        }
        return rungs.equals(Set.of(Kind.ASSIGNED)) ? Urgency.NEW : Urgency.DUE;
    }

    /** What the clerk said, where the reader is written to of that. */
    @Nullable Answer answer() {
        return rungs.contains(Kind.ANSWERED) ? action.answer() : null;
    }

    /** The reader has a copy, and answers for nothing else in it. */
    boolean isCopy() {
        return isCopy(rungs);
    }

    public static boolean isCopy(Set<Kind> rungs) {
        return OF_A_COPY.containsAll(rungs);
    }

    /** Nothing is owed of an action without a due date. */
    Due due() {
        return Objects.requireNonNull(action.due());
    }
}
