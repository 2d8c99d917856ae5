package app.resolved.meetings.outcomes.adapters.mongo;

/** What is kept of a post that was heard. */
public record HeardPost(String id, String title) {}
