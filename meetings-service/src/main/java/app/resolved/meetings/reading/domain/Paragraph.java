package app.resolved.meetings.reading.domain;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of an item.
 *
 * @param number as written, such as "3" or "b"; null where there is none
 */
public record Paragraph(@Nullable String number, Span span) {}
