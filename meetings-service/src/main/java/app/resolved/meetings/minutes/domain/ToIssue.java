package app.resolved.meetings.minutes.domain;

import org.jspecify.annotations.Nullable;

/**
 * What one accepted proposal is issued as; fixed before the first is written.
 *
 * @param actionId null where it is for information
 * @param reference null where it is for information
 * @param takesOver it was issued before: it takes over its minute, and nothing new is made
 */
public record ToIssue(
        String proposalId,
        String outcomeId,
        @Nullable String actionId,
        @Nullable String reference,
        boolean takesOver) {}
