package app.resolved.meetings.minutes.domain;

/**
 * A proposal that was accepted together with others in one press.
 *
 * @param revision its revision after that; a later one was decided by itself since
 */
public record Pressed(String proposalId, int revision) {}
