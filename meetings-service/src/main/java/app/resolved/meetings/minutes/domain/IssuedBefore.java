package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.outcomes.domain.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that was issued before: by hand, when the minutes are read; from the minutes, when
 * what was noted at the meeting is issued behind them.
 *
 * @param restricted exempt or confidential: it is compared by its words, and shown by its reference
 */
public record IssuedBefore(
        String outcomeId,
        String actionId,
        String reference,
        String title,
        @Nullable String madeTo,
        @Nullable String due,
        boolean restricted) {

    /** What may be shown of it. */
    public String shown() {
        return restricted ? "Exempt action" : title;
    }

    /** Whether minutes could say it once more: it stands, is for action, and has no minute yet. */
    public static boolean waitsForItsMinute(Outcome outcome) {
        boolean noMinute =
                outcome.kind() == OutcomeKind.RECORDED_BY_HAND || outcome.place().minute() == null;
        return noMinute && stands(outcome);
    }

    /** Whether somebody owes something for it: asked for once more, it made a second action. */
    public static boolean stands(Outcome outcome) {
        return outcome.purpose() == Purpose.ACTION
                && outcome.actionId() != null
                && !outcome.withdrawn();
    }

    public static IssuedBefore of(Outcome outcome) {
        return new IssuedBefore(
                outcome.id(),
                Objects.requireNonNull(outcome.actionId()),
                Objects.requireNonNull(outcome.reference()),
                outcome.title(),
                outcome.madeTo(),
                outcome.due(),
                outcome.restricted());
    }
}
