package app.resolved.meetings.imports.domain;

/** What becomes of a row. */
public enum Fate {
    NEW,
    CHANGED,
    UNCHANGED,
    WRONG
}
