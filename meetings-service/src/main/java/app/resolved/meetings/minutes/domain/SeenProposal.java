package app.resolved.meetings.minutes.domain;

import org.jspecify.annotations.Nullable;

/**
 * A proposal as a clerk saw it.
 *
 * @param revision that they saw; null where nobody said
 */
public record SeenProposal(String proposalId, @Nullable Integer revision) {}
