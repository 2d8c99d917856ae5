package app.resolved.meetings.imports.domain;

/** What becomes of a row. */
public enum Fate {
    NEW,
    CHANGED,

    /** A meeting to another day or time. */
    MOVED,
    CANCELLED,
    UNCHANGED,

    /** About nothing that is taken of such a file. */
    LEFT_OUT,
    WRONG;

    public boolean writes() {
        return switch (this) {
            case NEW, CHANGED, MOVED, CANCELLED -> true;
            case UNCHANGED, LEFT_OUT, WRONG -> false;
        };
    }
}
