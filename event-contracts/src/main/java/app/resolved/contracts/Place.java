package app.resolved.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the minutes.
 *
 * @param minute the number of the minute, such as "47"
 * @param paragraph the numbered paragraph under it, such as "6"
 * @param part the lettered part of a resolution, such as "a"
 */
public record Place(@Nullable String minute, @Nullable String paragraph, @Nullable String part) {}
