package app.resolved.notifications.deliveries.domain;

import java.time.Instant;

/**
 * One try to hand a message over.
 *
 * @param at by calendar time
 * @param outcome in plain words
 */
public record Attempt(Instant at, String outcome) {}
