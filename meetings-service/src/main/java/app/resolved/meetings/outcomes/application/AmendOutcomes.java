package app.resolved.meetings.outcomes.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.outcomes.domain.Amending;
import app.resolved.meetings.outcomes.domain.Amendment;
import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.Reference;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Amends and withdraws outcomes after issue; their actions follow what is told. */
@Service
public class AmendOutcomes {

    private static final String MISSING = "There is no such outcome.";

    private final Aggregates<Outcome> outcomes;
    private final Carrying<Outcome> carrying;
    private final CommitteeList committees;
    private final ReferenceNumbers numbers;
    private final InstantSource clock;

    AmendOutcomes(
            Aggregates<Outcome> outcomes,
            CommitteeList committees,
            ReferenceNumbers numbers,
            InstantSource clock) {
        this.outcomes = outcomes;
        this.carrying = new Carrying<>(outcomes, MISSING);
        this.committees = committees;
        this.numbers = numbers;
        this.clock = clock;
    }

    public Optional<Stored<Outcome>> find(String outcomeId) {
        return outcomes.find(outcomeId);
    }

    /** Without a change nothing is written and nothing told. */
    public Answer<Stored<Outcome>> amend(String outcomeId, Amendment given, Command command) {
        return carrying.change(
                outcomeId,
                command,
                outcome -> amending(command).amend(outcome, given, () -> reference(outcome)));
    }

    public Answer<Stored<Outcome>> withdraw(
            String outcomeId, @Nullable String reason, Command command) {
        return carrying.change(
                outcomeId, command, outcome -> amending(command).withdraw(outcome, reason));
    }

    private Amending amending(Command command) {
        return new Amending(command.by(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Reference reference(Outcome outcome) {
        var code = committees.find(outcome.committeeId()).orElseThrow().code();
        return numbers.next(code, MunicipalYear.of(outcome.meetingDate()), 1).getFirst();
    }
}
