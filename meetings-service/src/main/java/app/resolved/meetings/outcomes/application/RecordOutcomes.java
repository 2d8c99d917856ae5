package app.resolved.meetings.outcomes.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Change;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.OutcomeIds;
import app.resolved.meetings.outcomes.domain.RecordByHand;
import app.resolved.meetings.outcomes.domain.Reference;
import app.resolved.meetings.outcomes.domain.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Records outcomes: one by hand, or many that were issued from minutes. */
@Service
public class RecordOutcomes {

    private static final int BULK = 500;

    private final Aggregates<Outcome> outcomes;
    private final CommitteeList committees;
    private final ReferenceNumbers numbers;

    RecordOutcomes(
            Aggregates<Outcome> outcomes, CommitteeList committees, ReferenceNumbers numbers) {
        this.outcomes = outcomes;
        this.committees = committees;
        this.numbers = numbers;
    }

    /** Writes those that are not there yet; a second call with the same writes nothing. */
    public void issue(List<Outcome> issued, String commandId) {
        for (int from = 0; from < issued.size(); from += BULK) {
            write(issued.subList(from, Math.min(from + BULK, issued.size())), commandId);
        }
    }

    /** References for the actions of a meeting, in its committee's municipal year. */
    public List<Reference> references(Meeting meeting, int howMany) {
        if (howMany == 0) {
            return List.of();
        }
        var code = committees.find(meeting.committeeId()).orElseThrow().code();
        return numbers.next(code, MunicipalYear.of(meeting.date()), howMany);
    }

    /** Records it and issues it at once. */
    public Answer<Outcome> byHand(Meeting meeting, RecordByHand given, Command command) {
        return byHand(meeting, given, Terms.NONE, command);
    }

    public Answer<Outcome> byHand(
            Meeting meeting, RecordByHand given, Terms terms, Command command) {
        var fault = given.fault(meeting).or(terms::fault);
        if (fault.isPresent()) {
            return new Answer.Refused<>(fault.get());
        }
        var id = OutcomeIds.ofCommand(meeting.id(), command.id());
        var outcome = given.outcome(id, meeting, references(meeting, 1).getFirst()).on(terms);
        return new Answer.Done<>(outcomes.write(creation(outcome, command.id())).document());
    }

    private void write(List<Outcome> some, String commandId) {
        var changes = some.stream().map(outcome -> creation(outcome, commandId)).toList();
        var refused = outcomes.writeAll(changes);
        if (!refused.isEmpty() && !existing(refused).containsAll(refused)) {
            throw new IllegalStateException("outcomes were neither written nor there: " + refused);
        }
    }

    /** One that a clerk changed since it was issued no longer knows the command that made it. */
    private Set<String> existing(Set<String> ids) {
        var existing = new HashSet<String>();
        outcomes.findAll(ids).forEach(stored -> existing.add(stored.id()));
        return existing;
    }

    private static Change<Outcome> creation(Outcome outcome, String commandId) {
        return Change.create(outcome.id(), outcome, outcome.recorded(), commandId);
    }
}
