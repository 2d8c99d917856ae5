package app.resolved.meetings.outcomes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingsFact;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An outcome that was issued, what a clerk changes of it, and what came of that. */
final class AnAmendment {

    static final Instant NOW = Instant.parse("2026-11-17T09:30:00Z");
    static final Amending AMENDING = new Amending("Ms Penrose", NOW);

    private AnAmendment() {}

    static Decision<Outcome> amend(Outcome outcome, Amendment given) {
        return AMENDING.amend(
                outcome, given, () -> new Reference("SC", new MunicipalYear(2026), 21));
    }

    static Amendment titled(String title) {
        return new Amendment(
                title, null, null, null, null, null, null, null, null, "Approved subject to it");
    }

    static Amendment purpose(Purpose purpose) {
        return new Amendment(null, null, null, null, purpose, null, null, null, null, "Read again");
    }

    static Amendment on(Terms terms) {
        return new Amendment(null, null, null, null, null, null, null, null, terms, "Read again");
    }

    static Outcome withPurpose(Outcome outcome, Purpose purpose) {
        boolean action = purpose == Purpose.ACTION;
        return outcome(
                action ? outcome.actionId() : null, action ? outcome.reference() : null, purpose);
    }

    static Outcome anOutcome() {
        return outcome(OutcomeIds.action("outcome"), "SC 2026/27-07", Purpose.ACTION);
    }

    static Outcome outcome(@Nullable String actionId, @Nullable String reference, Purpose purpose) {
        return new Outcome(
                "outcome",
                actionId,
                reference,
                "scrutiny",
                "meeting",
                LocalDate.of(2026, 11, 3),
                1,
                new Place("47", null, "a"),
                OutcomeKind.UNDERTAKING,
                purpose,
                "Light the canal path",
                "The Head of Highways undertook to light the canal path",
                "Head of Highways",
                "by May",
                false,
                Terms.NONE,
                List.of(),
                null);
    }

    static Outcome accepted(Decision<Outcome> decision) {
        return ((Decision.Accepted<Outcome>) decision).after();
    }

    static Refusal refusal(Decision<Outcome> decision) {
        return ((Decision.Refused<Outcome>) decision).refusal();
    }

    static OutcomeState told(
            Decision<Outcome> decision, Class<? extends MeetingsFact.OfOutcome> type) {
        var fact = ((Decision.Accepted<Outcome>) decision).facts().getFirst();
        assertThat(fact).isInstanceOf(type);
        return type.cast(fact).outcome();
    }
}
