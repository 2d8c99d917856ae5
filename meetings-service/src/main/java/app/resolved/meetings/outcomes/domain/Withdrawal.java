package app.resolved.meetings.outcomes.domain;

import java.time.Instant;

/**
 * That an outcome no longer stands.
 *
 * @param by the name of who withdrew it
 */
public record Withdrawal(Instant at, String by, String reason) {}
