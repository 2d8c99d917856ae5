package app.resolved.meetings.committees.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.committees.domain.AmongOthers;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Describe;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Begins to follow a committee up, or changes how it is described. */
@Service
public class DescribeCommittees {

    private final Aggregates<Committee> aggregates;
    private final Carrying<Committee> carrying;
    private final CommitteeList committees;

    DescribeCommittees(Aggregates<Committee> aggregates, CommitteeList committees) {
        this.aggregates = aggregates;
        this.carrying = new Carrying<>(aggregates, "There is no such committee.");
        this.committees = committees;
    }

    public Optional<Stored<Committee>> find(String id) {
        return aggregates.find(id);
    }

    /**
     * @param sight of whoever gives the command
     */
    public Answer<Stored<Committee>> describe(Describe given, BodySight sight, Command command) {
        var fault = AmongOthers.fault(given, committees);
        if (fault.isPresent()) {
            return new Answer.Refused<>(told(fault.get(), given, sight));
        }
        try {
            return carrying.createOrChange(
                    given.id(), command, before -> Committee.decide(before, given));
        } catch (DuplicateKeyException anotherTookItJustNow) {
            return new Answer.Refused<>(told(AmongOthers.taken(given), given, sight));
        }
    }

    /** Who may not know of every body is not told whether one has that code. */
    private static Refusal told(Refusal fault, Describe given, BodySight sight) {
        return sight.everyBody() || !fault.equals(AmongOthers.taken(given))
                ? fault
                : AmongOthers.unusable(given);
    }
}
