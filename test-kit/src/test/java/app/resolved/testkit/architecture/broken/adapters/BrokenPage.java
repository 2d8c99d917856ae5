package app.resolved.testkit.architecture.broken.adapters;

/** An adapter that a domain must not know. */
public record BrokenPage(String title) {}
