package app.resolved.meetings.outcomes.domain;

import app.resolved.contracts.MeetingsFact;
import app.resolved.contracts.MeetingsFact.RequestAmended;
import app.resolved.contracts.MeetingsFact.RequestRecorded;
import app.resolved.contracts.MeetingsFact.RequestWithdrawn;
import app.resolved.contracts.MeetingsFact.ResolutionAmended;
import app.resolved.contracts.MeetingsFact.ResolutionRecorded;
import app.resolved.contracts.MeetingsFact.ResolutionWithdrawn;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.OutcomeState.Change;
import app.resolved.contracts.OutcomeState.Joint;
import app.resolved.contracts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What others are told of an outcome: of a restricted one its reference, and none of its words. */
final class Told {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,3}[0-9][0-9./()a-z]{0,9}|[a-z]");

    private Told() {}

    static MeetingsFact recorded(Outcome outcome) {
        return switch (outcome.kind()) {
            case RESOLUTION_PART, RECOMMENDATION -> new ResolutionRecorded(state(outcome));
            case REQUEST, UNDERTAKING, RECORDED_BY_HAND -> new RequestRecorded(state(outcome));
        };
    }

    static MeetingsFact amended(Outcome outcome) {
        return switch (outcome.kind()) {
            case RESOLUTION_PART, RECOMMENDATION -> new ResolutionAmended(state(outcome));
            case REQUEST, UNDERTAKING, RECORDED_BY_HAND -> new RequestAmended(state(outcome));
        };
    }

    static MeetingsFact withdrawn(Outcome outcome) {
        return switch (outcome.kind()) {
            case RESOLUTION_PART, RECOMMENDATION -> new ResolutionWithdrawn(state(outcome));
            case REQUEST, UNDERTAKING, RECORDED_BY_HAND -> new RequestWithdrawn(state(outcome));
        };
    }

    private static OutcomeState state(Outcome outcome) {
        boolean told = mayBeTold(outcome);
        var terms = outcome.terms();
        return new OutcomeState(
                outcome.id(),
                outcome.actionId(),
                outcome.reference(),
                outcome.committeeId(),
                outcome.meetingId(),
                outcome.meetingDate(),
                told ? outcome.place() : numbers(outcome.place()),
                outcome.kind(),
                outcome.purpose(),
                told ? outcome.title() : byReference(outcome),
                told ? outcome.wording() : "",
                told ? outcome.madeTo() : null,
                told ? outcome.due() : null,
                told ? terms.capacity() : null,
                outcome.backfilled(),
                terms.restricted(),
                told ? terms.respondent() : null,
                joint(outcome, told),
                changes(outcome, told),
                outcome.withdrawal() == null ? null : outcome.withdrawal().at());
    }

    /** Exempt and confidential words leave this service with nobody. */
    private static boolean mayBeTold(Outcome outcome) {
        return !outcome.restricted();
    }

    /** An item without a number stands under its title, which is words. */
    private static Place numbers(Place place) {
        return new Place(number(place.minute()), number(place.paragraph()), number(place.part()));
    }

    private static @Nullable String number(@Nullable String given) {
        return given != null && NUMBER.matcher(given).matches() ? given : null;
    }

    private static String byReference(Outcome outcome) {
        return outcome.reference() == null
                ? "Exempt outcome"
                : "Exempt action " + outcome.reference();
    }

    private static @Nullable Joint joint(Outcome outcome, boolean told) {
        var joint = outcome.terms().joint();
        if (joint == null) {
            return null;
        }
        boolean two = outcome.actionIds().size() > 1;
        return new Joint(
                told ? joint.first() : "",
                told ? joint.others() : List.of(),
                two ? OutcomeIds.secondAction(outcome.id()) : null,
                outcome.secondReference());
    }

    private static List<Change> changes(Outcome outcome, boolean told) {
        var changes = new ArrayList<Change>();
        for (var before : outcome.earlier()) {
            changes.add(new Change(before.until(), before.by(), told ? before.reason() : ""));
        }
        var withdrawal = outcome.withdrawal();
        if (withdrawal != null) {
            changes.add(
                    new Change(withdrawal.at(), withdrawal.by(), told ? withdrawal.reason() : ""));
        }
        return changes;
    }
}
