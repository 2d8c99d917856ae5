package app.resolved.meetings.programme.application;

import app.resolved.contracts.OutcomeState;

/**
 * An outcome, and how far its story was told.
 *
 * @param sequence of the fact that told it
 */
public record HeardOutcome(OutcomeState outcome, long sequence) {

    String meetingId() {
        return outcome.meetingId();
    }
}
