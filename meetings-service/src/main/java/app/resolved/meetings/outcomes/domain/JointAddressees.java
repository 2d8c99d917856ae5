package app.resolved.meetings.outcomes.domain;

import app.resolved.meetings.deciding.Given;

/**
 * Two addressees of one outcome, in the words of the minute.
 *
 * @param first answers for it
 * @param second answers together with the first, or for an action of their own
 * @param twoActions whether each has an action of their own
 */
public record JointAddressees(String first, String second, boolean twoActions) {

    public JointAddressees {
        first = Given.line(first);
        second = Given.line(second);
    }

    /** Whether somebody was left out. */
    boolean incomplete() {
        return first.isEmpty() || second.isEmpty();
    }

    /** As the minute would name them together. */
    public String together() {
        return first + " / " + second;
    }
}
