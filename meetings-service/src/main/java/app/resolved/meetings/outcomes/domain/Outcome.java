package app.resolved.meetings.outcomes.domain;

import app.resolved.contracts.MeetingsFact;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a resolution, or one request or undertaking, as issued and as amended since.
 *
 * @param number its place among the meeting's outcomes, in the order of the minutes; those recorded
 *     by hand follow
 * @param actionId the action it belongs to; null when it is for information and always was
 * @param wording the words of the minute; the title where there are none yet
 * @param earlier what it was before each amendment, the oldest first
 * @param withdrawal null while it stands
 */
public record Outcome(
        String id,
        @Nullable String actionId,
        @Nullable String reference,
        String committeeId,
        String meetingId,
        LocalDate meetingDate,
        int number,
        Place place,
        OutcomeKind kind,
        Purpose purpose,
        String title,
        String wording,
        @Nullable String madeTo,
        @Nullable String due,
        boolean backfilled,
        Terms terms,
        List<EarlierWords> earlier,
        @Nullable Withdrawal withdrawal) {

    public Outcome {
        terms = terms == null ? Terms.NONE : terms;
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** The actions that answer it: none, one, or two where it is asked of two. */
    public List<String> actionIds() {
        if (actionId == null) {
            return List.of();
        }
        return terms.twoActions()
                ? List.of(actionId, OutcomeIds.secondAction(id))
                : List.of(actionId);
    }

    /** Of the second of two actions: "SC 2026/27-07b" beside "SC 2026/27-07"; null for one. */
    public @Nullable String secondReference() {
        return reference == null || !terms.twoActions() ? null : reference + "b";
    }

    /** The same, recorded with these. */
    public Outcome on(Terms other) {
        return new Outcome(
                id,
                actionId,
                reference,
                committeeId,
                meetingId,
                meetingDate,
                number,
                place,
                kind,
                purpose,
                title,
                wording,
                madeTo,
                due,
                backfilled,
                other,
                earlier,
                withdrawal);
    }

    public boolean restricted() {
        return terms.restricted();
    }

    public boolean withdrawn() {
        return withdrawal != null;
    }

    /**
     * That it was recorded. Exempt matter for information is nobody's to act on: nothing is told of
     * it.
     */
    public List<MeetingsFact> recorded() {
        return restricted() && actionId == null ? List.of() : List.of(Told.recorded(this));
    }
}
