package app.resolved.actions.actions.domain;

import app.resolved.contracts.OutcomeState;

/**
 * An outcome for action, as heard.
 *
 * @param sequence of the fact, by which older and newer are told apart
 */
public record HeardOutcome(OutcomeState outcome, long sequence) {}
