package app.resolved.meetings.reading.domain.structure;

/** What kind of text a passage stands in. */
public enum Mode {
    /** What was said. */
    DISCUSSION,
    /** What was resolved or agreed. */
    DECISION,
    /** What was recommended to somebody else. */
    RECOMMENDATION,
    /** A list or table of actions. */
    ACTIONS,
    /** Reasons, options and votes, which are passed over. */
    ASIDE;

    static Mode behind(Label label) {
        return switch (label.meaning()) {
            case DECISION -> DECISION;
            case RECOMMENDATION, OFFERED -> RECOMMENDATION;
            case ACTIONS -> ACTIONS;
            case ASIDE -> ASIDE;
            case PRESENT, ABSENT -> DISCUSSION;
        };
    }
}
