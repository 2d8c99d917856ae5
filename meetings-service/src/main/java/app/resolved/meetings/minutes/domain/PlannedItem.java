package app.resolved.meetings.minutes.domain;

import org.jspecify.annotations.Nullable;

/**
 * An item of the body's work programme that no action owes yet.
 *
 * @param when in words, such as "Tuesday 1 December 2026"
 */
public record PlannedItem(String itemId, String title, @Nullable String lead, String when) {}
