package app.resolved.meetings.committees.application;

import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Describe;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Begins to follow a committee up, or changes how it is described. */
@Service
public class DescribeCommittees {

    /** More than any council nests. */
    private static final int DEEPEST = 10;

    private final Carrying<Committee> carrying;
    private final CommitteeList committees;

    DescribeCommittees(Aggregates<Committee> aggregates, CommitteeList committees) {
        this.carrying = new Carrying<>(aggregates, "There is no such committee.");
        this.committees = committees;
    }

    public Answer<Stored<Committee>> describe(Describe given, Command command) {
        var fault = fault(given);
        if (fault.isPresent()) {
            return new Answer.Refused<>(fault.get());
        }
        try {
            return carrying.createOrChange(
                    given.id(), command, before -> Committee.decide(before, given));
        } catch (DuplicateKeyException anotherTookItJustNow) {
            return new Answer.Refused<>(taken(given));
        }
    }

    /** What is wrong with it in the light of the other bodies. */
    Optional<Refusal> fault(Describe given) {
        var other = committees.withCode(Given.line(given.code()));
        if (other.filter(found -> !found.id().equals(given.id())).isPresent()) {
            return Optional.of(taken(given));
        }
        return faultOfParent(given).or(() -> faultOfOpening(given));
    }

    private Optional<Refusal> faultOfParent(Describe given) {
        var parentId = Given.lineOrNull(given.parentId());
        for (int deep = 0; parentId != null; deep++) {
            var parent = committees.find(parentId);
            if (parent.isEmpty()) {
                return invalid("parentId", "Choose a committee that is listed.");
            }
            if (parentId.equals(given.id()) || deep == DEEPEST) {
                return invalid(
                        "parentId", "That committee is itself part of this one: choose another.");
            }
            parentId = parent.get().parentId();
        }
        return Optional.empty();
    }

    /** What a closed body did stays closed when another took over. */
    private Optional<Refusal> faultOfOpening(Describe given) {
        boolean opens = given.visibility() != Visibility.CLOSED;
        return opens && committees.precededBy(given.id()).stream().anyMatch(Committee::closed)
                ? invalid(
                        "visibility",
                        "It took over from a closed committee, and stays closed for that.")
                : Optional.empty();
    }

    private static Optional<Refusal> invalid(String field, String message) {
        return Optional.of(new Refusal.Invalid(field, message));
    }

    private static Refusal taken(Describe given) {
        return new Refusal.Invalid(
                "code", "Another committee has the code " + given.code() + " already.");
    }
}
