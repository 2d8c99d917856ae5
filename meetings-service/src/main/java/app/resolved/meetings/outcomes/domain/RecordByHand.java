package app.resolved.meetings.outcomes.domain;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records what a meeting asked for, before there are minutes; it is issued at once. */
public record RecordByHand(
        String title,
        @Nullable String wording,
        @Nullable String madeTo,
        @Nullable String due,
        OutcomeKind kind,
        Place place,
        boolean backfilled) {

    /** Their numbers come after all that minutes could hold. */
    public static final int AFTER_THE_MINUTES = 1_000_000;

    public RecordByHand {
        title = Given.line(title);
        wording = Given.lineOrNull(wording);
        madeTo = Given.lineOrNull(madeTo);
        due = Given.lineOrNull(due);
    }

    public Optional<Refusal> fault(Meeting meeting) {
        if (meeting.cancelled()) {
            return Optional.of(new Refusal.Conflict("This meeting was cancelled."));
        }
        return Words.fault(title, madeTo, due)
                .or(() ->
                        Given.fault("wording", "the words", wording, Words.LONGEST_WORDING, false));
    }

    public Outcome outcome(String outcomeId, Meeting meeting, Reference reference) {
        return outcome(outcomeId, meeting, reference.toString(), reference.number());
    }

    /**
     * @param number the reference's, by which those recorded by hand are in order
     */
    public Outcome outcome(String outcomeId, Meeting meeting, String reference, long number) {
        return new Outcome(
                outcomeId,
                OutcomeIds.action(outcomeId),
                reference,
                meeting.committeeId(),
                meeting.id(),
                meeting.date(),
                AFTER_THE_MINUTES + (int) Math.min(number, AFTER_THE_MINUTES),
                place,
                kind,
                Purpose.ACTION,
                title,
                wording == null ? title : wording,
                madeTo,
                due,
                backfilled,
                Terms.NONE,
                List.of(),
                null);
    }
}
