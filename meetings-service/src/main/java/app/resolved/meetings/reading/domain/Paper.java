package app.resolved.meetings.reading.domain;

/**
 * One of the documents that a pack holds.
 *
 * @param title its bookmark, its subject or its first line
 * @param minutes whether it looks like the minutes of a meeting
 */
public record Paper(String title, Span span, boolean minutes) {}
