package app.resolved.meetings.minutes.domain;

/** What the clerk made of a proposal. */
public enum Verdict {
    UNDECIDED,
    ACCEPTED,
    REJECTED
}
