package app.resolved.notifications.directory.domain;

/** A body, by the name that people know. */
public record Committee(String committeeId, String name) {}
