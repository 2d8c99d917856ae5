package app.resolved.meetings.programme.domain;

/**
 * A slot with the words by which history remembers it.
 *
 * @param inWords such as "Tuesday 1 December 2026", "March 2027" or "To be confirmed"
 */
public record Placement(Slot slot, String inWords) {}
