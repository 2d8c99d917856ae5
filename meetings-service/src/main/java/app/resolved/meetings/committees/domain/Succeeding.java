package app.resolved.meetings.committees.domain;

import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import app.resolved.contracts.MeetingsFact.CommitteeSucceeded;
import app.resolved.meetings.committees.domain.Committee.Succession;
import app.resolved.meetings.deciding.Decision;

/**
 * When a body may take over from another. What the old one decided keeps its reference and its
 * history; who clerks, chairs or sits on the new one follows it up.
 */
public final class Succeeding {

    private Succeeding() {}

    /**
     * @param comesBack whether the successor is itself followed, at last, by this body
     */
    public static Decision<Committee> succeed(
            Committee committee, Committee successor, Succession given, boolean comesBack) {
        if (committee.id().equals(successor.id()) || comesBack) {
            return Decision.invalid(
                    "successorId",
                    "%s is followed by this committee: choose another one."
                            .formatted(successor.name()));
        }
        if (committee.closed() && !successor.closed()) {
            return Decision.invalid(
                    "successorId",
                    "A closed committee is followed by a closed one, so that what it did stays"
                            + " closed.");
        }
        var after = committee.succeeded(given);
        return after.equals(committee)
                ? Decision.accepted(committee)
                : Decision.accepted(after, new CommitteeSucceeded(after.state()));
    }

    /** It was recorded by mistake: the body follows up its own decisions again. */
    public static Decision<Committee> undo(Committee committee) {
        var after = committee.succeeded(null);
        return after.equals(committee)
                ? Decision.accepted(committee)
                : Decision.accepted(after, new CommitteeEstablished(after.state()));
    }
}
