package app.resolved.meetings.programme.application;

import app.resolved.contracts.OutcomeState;

/**
 * An outcome, and how far its story was told.
 *
 * @param sequence of the fact that told it
 */
public record HeardOutcome(OutcomeState outcome, long sequence) {

    /** Whether it may have said something else before. */
    boolean amended() {
        return sequence > 1;
    }

    String meetingId() {
        return outcome.meetingId();
    }
}
