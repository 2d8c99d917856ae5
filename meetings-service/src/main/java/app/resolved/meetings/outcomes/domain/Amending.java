package app.resolved.meetings.outcomes.domain;

import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When an outcome may be amended or withdrawn after issue, and what it becomes. */
public final class Amending {

    /** With the withdrawal, as many changes as a fact holds. */
    private static final int MOST_AMENDMENTS = 49;

    private final String by;
    private final Instant at;

    /**
     * @param by the name of who changes it
     */
    public Amending(String by, Instant at) {
        this.by = by;
        this.at = at;
    }

    /**
     * @param references gives the next reference, where an action is made that was not there
     */
    public Decision<Outcome> amend(
            Outcome before, Amendment given, Supplier<Reference> references) {
        var fault = fault(before, given).or(() -> misfit(before, given));
        if (fault.isPresent()) {
            return new Decision.Refused<>(fault.get());
        }
        if (same(before, given)) {
            return Decision.accepted(before);
        }
        var after = amended(before, given, references);
        return Decision.accepted(after, Told.amended(after));
    }

    public Decision<Outcome> withdraw(Outcome before, @Nullable String reason) {
        var line = Given.line(reason);
        var fault = faultOfReason(line);
        if (before.withdrawn()) {
            return Decision.accepted(before);
        }
        if (fault.isPresent()) {
            return new Decision.Refused<>(fault.get());
        }
        var after =
                copy(
                        before,
                        before.actionId(),
                        before.reference(),
                        given(before),
                        before.terms(),
                        before.earlier(),
                        new Withdrawal(at, by, line));
        return Decision.accepted(after, Told.withdrawn(after));
    }

    private static Optional<Refusal> fault(Outcome before, Amendment given) {
        if (before.withdrawn()) {
            return conflict("This outcome was withdrawn: it cannot be amended any more.");
        }
        if (before.earlier().size() >= MOST_AMENDMENTS) {
            return conflict(
                    "This was amended %d times already. Withdraw it and record it anew."
                            .formatted(MOST_AMENDMENTS));
        }
        var title = or(given.title(), before.title());
        return faultOfReason(given.reason())
                .or(() -> Words.fault(title, given.madeTo(), given.due()))
                .or(() ->
                        Given.fault(
                                "wording",
                                "the words",
                                or(given.wording(), before.wording()),
                                Words.LONGEST_WORDING,
                                true))
                .or(() -> terms(before, given).fault());
    }

    /** What actions were already made of cannot be made undone by other words. */
    private static Optional<Refusal> misfit(Outcome before, Amendment given) {
        boolean toAction =
                before.purpose() == Purpose.INFORMATION
                        && or(given.purpose(), before.purpose()) == Purpose.ACTION;
        if (toAction && before.actionId() != null) {
            return conflict(
                    "Its action was withdrawn when this became for information. Record it anew.");
        }
        boolean oneOfTwo = before.terms().twoActions() && !terms(before, given).twoActions();
        return oneOfTwo && before.actionId() != null
                ? conflict("It was issued as two actions. Withdraw it and record it anew.")
                : Optional.empty();
    }

    private static boolean same(Outcome before, Amendment given) {
        var after =
                copy(
                        before,
                        before.actionId(),
                        before.reference(),
                        given,
                        terms(before, given),
                        before.earlier(),
                        null);
        return after.equals(before);
    }

    private Outcome amended(Outcome before, Amendment given, Supplier<Reference> references) {
        boolean action = or(given.purpose(), before.purpose()) == Purpose.ACTION;
        boolean fresh = action && before.actionId() == null;
        var terms = terms(before, given);
        var reference = fresh ? references.get().toString() : before.reference();
        return copy(
                before,
                fresh ? OutcomeIds.action(before.id()) : before.actionId(),
                reference,
                given,
                terms,
                longer(before, given.reason()),
                null);
    }

    private static Terms terms(Outcome before, Amendment given) {
        return or(given.terms(), before.terms());
    }

    private List<EarlierWords> longer(Outcome before, String reason) {
        var all = new ArrayList<>(before.earlier());
        all.add(
                new EarlierWords(
                        at,
                        by,
                        reason,
                        before.place(),
                        before.kind(),
                        before.purpose(),
                        before.title(),
                        before.wording(),
                        before.madeTo(),
                        before.due(),
                        before.terms()));
        return all;
    }

    private static Amendment given(Outcome outcome) {
        return Amendment.because("").on(terms -> terms, outcome);
    }

    private static Outcome copy(
            Outcome before,
            @Nullable String actionId,
            @Nullable String reference,
            Amendment given,
            Terms terms,
            List<EarlierWords> earlier,
            @Nullable Withdrawal withdrawal) {
        return new Outcome(
                before.id(),
                actionId,
                reference,
                before.committeeId(),
                before.meetingId(),
                before.meetingDate(),
                or(given.number(), before.number()),
                or(given.place(), before.place()),
                or(given.kind(), before.kind()),
                or(given.purpose(), before.purpose()),
                or(given.title(), before.title()),
                or(given.wording(), before.wording()),
                line(given.madeTo(), before.madeTo()),
                line(given.due(), before.due()),
                before.backfilled(),
                terms,
                earlier,
                withdrawal);
    }

    private static Optional<Refusal> faultOfReason(String reason) {
        return Given.fault("reason", "the reason", reason, Amendment.LONGEST_REASON, true);
    }

    private static Optional<Refusal> conflict(String sentence) {
        return Optional.of(new Refusal.Conflict(sentence));
    }

    private static <T> T or(@Nullable T given, T before) {
        return Objects.requireNonNullElse(given, before);
    }

    private static @Nullable String line(@Nullable String given, @Nullable String before) {
        return given == null ? before : Given.lineOrNull(given);
    }
}
