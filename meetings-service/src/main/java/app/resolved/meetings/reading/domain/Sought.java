package app.resolved.meetings.reading.domain;

import java.time.LocalDate;

/**
 * Whose minutes to look for in a document that holds those of several meetings.
 *
 * @param heldOn the day of the meeting
 * @param body as its council calls it
 */
public record Sought(LocalDate heldOn, String body) {}
