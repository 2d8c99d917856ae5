package app.resolved.meetings.minutes.domain;

import org.jspecify.annotations.Nullable;

/** An item of the minutes: its number, where it has one, its title, and where it stands. */
public record MinutesItem(@Nullable String number, String title, Extent extent) {}
