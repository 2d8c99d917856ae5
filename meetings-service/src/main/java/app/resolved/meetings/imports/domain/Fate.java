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

    /** A meeting that stays, though the series it came of has no such day any more. */
    GONE_FROM_FILE,
    WRONG;

    public boolean writes() {
        return switch (this) {
            case NEW, CHANGED, MOVED, CANCELLED -> true;
            case UNCHANGED, LEFT_OUT, GONE_FROM_FILE, WRONG -> false;
        };
    }
}
