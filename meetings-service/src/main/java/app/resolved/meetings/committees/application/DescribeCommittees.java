package app.resolved.meetings.committees.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Committee.Describe;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Begins to follow a committee up, or changes how it is described. */
@Service
public class DescribeCommittees {

    private final Carrying<Committee> carrying;
    private final CommitteeList committees;

    DescribeCommittees(Aggregates<Committee> aggregates, CommitteeList committees) {
        this.carrying = new Carrying<>(aggregates, "There is no such committee.");
        this.committees = committees;
    }

    public Answer<Stored<Committee>> describe(Describe given, Command command) {
        var other = committees.withCode(Given.line(given.code()));
        if (other.filter(found -> !found.id().equals(given.id())).isPresent()) {
            return taken(given);
        }
        try {
            return carrying.createOrChange(
                    given.id(), command, before -> Committee.decide(before, given));
        } catch (DuplicateKeyException anotherTookItJustNow) {
            return taken(given);
        }
    }

    private static Answer<Stored<Committee>> taken(Describe given) {
        return new Answer.Refused<>(
                new Refusal.Invalid(
                        "code", "Another committee has the code " + given.code() + " already."));
    }
}
