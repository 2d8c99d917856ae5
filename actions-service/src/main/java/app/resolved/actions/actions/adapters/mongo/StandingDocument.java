package app.resolved.actions.actions.adapters.mongo;

import app.resolved.actions.actions.domain.Standing;
import app.resolved.contracts.ActionState.ActionStatus;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param words the note, reason or minute that belongs to it
 * @param by the action that answers instead
 * @param before how it stood before that
 * @param until the date that was asked for
 */
record StandingDocument(
        ActionStatus status,
        @Nullable LocalDate on,
        @Nullable String words,
        @Nullable String by,
        @Nullable StandingDocument before,
        @Nullable LocalDate until) {

    static StandingDocument of(Standing standing) {
        return switch (standing) {
            case Standing.Open() -> at(standing, null, null);
            case Standing.Acknowledged(var on) -> at(standing, on, null);
            case Standing.CompletionProposed(var note, var on) -> at(standing, on, note);
            case Standing.MoreTimeAsked(var until, var reason, var on) ->
                    new StandingDocument(standing.status(), on, reason, null, null, until);
            case Standing.Declined(var reason, var on) -> at(standing, on, reason);
            case Standing.SignedOff(var minute, var on) -> at(standing, on, minute);
            case Standing.Withdrawn(var reason, var on) -> at(standing, on, reason);
            case Standing.AnsweredElsewhere(var by, var before) ->
                    new StandingDocument(standing.status(), null, null, by, of(before), null);
        };
    }

    private static StandingDocument at(
            Standing standing, @Nullable LocalDate on, @Nullable String words) {
        return new StandingDocument(standing.status(), on, words, null, null, null);
    }

    Standing standing() {
        return switch (status) {
            case OPEN -> new Standing.Open();
            case ACKNOWLEDGED -> new Standing.Acknowledged(there(on));
            case COMPLETION_PROPOSED -> new Standing.CompletionProposed(there(words), there(on));
            case MORE_TIME_ASKED ->
                    new Standing.MoreTimeAsked(there(until), there(words), there(on));
            case DECLINED -> new Standing.Declined(there(words), there(on));
            case SIGNED_OFF -> new Standing.SignedOff(words, there(on));
            case WITHDRAWN -> new Standing.Withdrawn(there(words), there(on));
            case ANSWERED_ELSEWHERE ->
                    new Standing.AnsweredElsewhere(there(by), there(before).standing());
        };
    }

    private static <T> T there(@Nullable T stored) {
        return Objects.requireNonNull(stored);
    }
}
