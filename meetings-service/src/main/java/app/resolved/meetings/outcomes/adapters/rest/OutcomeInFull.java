package app.resolved.meetings.outcomes.adapters.rest;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.contracts.Place;
import app.resolved.meetings.outcomes.domain.EarlierWords;
import app.resolved.meetings.outcomes.domain.JointAddressees;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.Restriction;
import app.resolved.meetings.outcomes.domain.Withdrawal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome with its history.
 *
 * @param actionIds the actions that answer it: none, one, or two where it is asked of two
 * @param earlier what it was before each amendment, the oldest first
 * @param withdrawn null while it stands
 */
record OutcomeInFull(
        String outcomeId,
        List<String> actionIds,
        @Nullable String reference,
        String meetingId,
        Place place,
        OutcomeKind kind,
        Purpose purpose,
        String title,
        String wording,
        @Nullable String madeTo,
        @Nullable String due,
        @Nullable String capacity,
        @Nullable Respondent respondent,
        @Nullable Restriction restriction,
        @Nullable JointAddressees joint,
        List<Earlier> earlier,
        @Nullable Withdrawal withdrawn) {

    record Earlier(
            Instant until,
            String by,
            String reason,
            String title,
            String wording,
            @Nullable String madeTo,
            @Nullable String due,
            Purpose purpose,
            Place place) {

        static Earlier of(EarlierWords words) {
            return new Earlier(
                    words.until(),
                    words.by(),
                    words.reason(),
                    words.title(),
                    words.wording(),
                    words.madeTo(),
                    words.due(),
                    words.purpose(),
                    words.place());
        }
    }

    static OutcomeInFull of(Outcome outcome) {
        var terms = outcome.terms();
        return new OutcomeInFull(
                outcome.id(),
                outcome.actionIds(),
                outcome.reference(),
                outcome.meetingId(),
                outcome.place(),
                outcome.kind(),
                outcome.purpose(),
                outcome.title(),
                outcome.wording(),
                outcome.madeTo(),
                outcome.due(),
                terms.capacity(),
                terms.respondent(),
                terms.restriction(),
                terms.joint(),
                outcome.earlier().stream().map(Earlier::of).toList(),
                outcome.withdrawal());
    }
}
