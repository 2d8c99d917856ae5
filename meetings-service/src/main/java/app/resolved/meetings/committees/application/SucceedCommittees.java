package app.resolved.meetings.committees.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Committee.Succession;
import app.resolved.meetings.committees.domain.Succeeding;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import java.util.HashSet;
import org.springframework.stereotype.Service;

/** Merges a body into another, or lets another succeed it. */
@Service
public class SucceedCommittees {

    private final Carrying<Committee> carrying;
    private final CommitteeList committees;

    SucceedCommittees(Aggregates<Committee> aggregates, CommitteeList committees) {
        this.carrying = new Carrying<>(aggregates, "There is no such committee.");
        this.committees = committees;
    }

    public Answer<Stored<Committee>> succeed(String id, Succession given, Command command) {
        var successor = committees.find(given.committeeId());
        if (successor.isEmpty()) {
            return new Answer.Refused<>(
                    new Refusal.Invalid("successorId", "Choose a committee that is listed."));
        }
        boolean comesBack = leadsTo(id, successor.get());
        return carrying.change(
                id,
                command,
                before -> Succeeding.succeed(before, successor.get(), given, comesBack));
    }

    public Answer<Stored<Committee>> undo(String id, Command command) {
        return carrying.change(id, command, Succeeding::undo);
    }

    private boolean leadsTo(String id, Committee from) {
        var seen = new HashSet<String>();
        var at = from;
        while (at.succession() != null && seen.add(at.id())) {
            var next = at.succession().committeeId();
            if (next.equals(id)) {
                return true;
            }
            var found = committees.find(next);
            if (found.isEmpty()) {
                return false;
            }
            at = found.get();
        }
        return false;
    }
}
