package app.resolved.meetings.minutes.domain;

import java.time.Instant;

/** Who did something, and when. */
public record Who(String name, Instant at) {}
