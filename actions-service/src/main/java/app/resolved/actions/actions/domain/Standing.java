package app.resolved.actions.actions.domain;

import app.resolved.contracts.ActionState.ActionStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an action stands. */
public sealed interface Standing {

    /** Nobody has said anything yet. */
    record Open() implements Standing {}

    /** The owner knows of it and works on it. */
    record Acknowledged(LocalDate on) implements Standing {}

    /** The owner says that it is done; the ball is with the clerk or the committee. */
    record CompletionProposed(String note, LocalDate on) implements Standing {}

    /**
     * The owner asks for a later date; the ball is with the clerk.
     *
     * @param until the date that would do
     */
    record MoreTimeAsked(LocalDate until, String reason, LocalDate on) implements Standing {}

    /** The owner says that it is not theirs to do; the ball is with the clerk. */
    record Declined(String reason, LocalDate on) implements Standing {}

    /**
     * The committee, or for a request its clerk, agreed that it is done.
     *
     * @param minute the committee's minute; null for a request that the clerk closed
     */
    record SignedOff(@Nullable String minute, LocalDate on) implements Standing {}

    record Withdrawn(String reason, LocalDate on) implements Standing {}

    /**
     * Others answer all of its outcomes.
     *
     * @param by the action that answers the first of them
     * @param before how it stood when the last one left
     */
    record AnsweredElsewhere(String by, Standing before) implements Standing {}

    default ActionStatus status() {
        return switch (this) {
            case Open _ -> ActionStatus.OPEN;
            case Acknowledged _ -> ActionStatus.ACKNOWLEDGED;
            case CompletionProposed _ -> ActionStatus.COMPLETION_PROPOSED;
            case MoreTimeAsked _ -> ActionStatus.MORE_TIME_ASKED;
            case Declined _ -> ActionStatus.DECLINED;
            case SignedOff _ -> ActionStatus.SIGNED_OFF;
            case Withdrawn _ -> ActionStatus.WITHDRAWN;
            case AnsweredElsewhere _ -> ActionStatus.ANSWERED_ELSEWHERE;
        };
    }

    /** What one owner has said binds no other; that it is done still stands. */
    default Standing forAnother() {
        return switch (this) {
            case Open _, Acknowledged _, MoreTimeAsked _, Declined _ -> new Open();
            case CompletionProposed _, SignedOff _, Withdrawn _, AnsweredElsewhere _ -> this;
        };
    }

    /**
     * Whether the committee weighs what the owner says of a recommendation, not that it is done.
     */
    default boolean isWeighed(@Nullable Response response) {
        return response != null
                && this instanceof CompletionProposed(var note, _)
                && note.equals(response.inWords());
    }

    /**
     * Whoever asked for time until then has it, by whatever rule: they know of it since they asked.
     */
    default Standing onceDue(LocalDate date) {
        return this instanceof MoreTimeAsked(var until, _, var on) && !until.isAfter(date)
                ? new Acknowledged(on)
                : this;
    }

    /** Whether the ball is with the owner. */
    default boolean isWithTheOwner() {
        return switch (this) {
            case Open _, Acknowledged _ -> true;
            case CompletionProposed _,
                    MoreTimeAsked _,
                    Declined _,
                    SignedOff _,
                    Withdrawn _,
                    AnsweredElsewhere _ ->
                    false;
        };
    }

    /** Whether something is still to be done about it here. */
    default boolean isOpen() {
        return switch (this) {
            case Open _, Acknowledged _, CompletionProposed _, MoreTimeAsked _, Declined _ -> true;
            case SignedOff _, Withdrawn _, AnsweredElsewhere _ -> false;
        };
    }

    /**
     * Whether those who got a copy may still respond: also where another action answers for it,
     * since that takes no duty from them.
     */
    default boolean awaitsResponses() {
        return isOpen() || this instanceof AnsweredElsewhere;
    }

    /** Whether it was closed for itself, so that it can be opened again. */
    default boolean isClosed() {
        return switch (this) {
            case SignedOff _, Withdrawn _ -> true;
            case Open _,
                    Acknowledged _,
                    CompletionProposed _,
                    MoreTimeAsked _,
                    Declined _,
                    AnsweredElsewhere _ ->
                    false;
        };
    }
}
