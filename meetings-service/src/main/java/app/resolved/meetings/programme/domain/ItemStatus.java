package app.resolved.meetings.programme.domain;

/** How an item stands. */
public enum ItemStatus {
    /** Referred by another body, and not yet on this one's programme. */
    PROPOSED(true),
    /** Its clerk did not take it on. */
    DECLINED(false),
    PLANNED(true),
    /** Planned still, but not for when it was first. */
    MOVED(true),
    DONE(false),
    DROPPED(false);

    private final boolean open;

    ItemStatus(boolean open) {
        this.open = open;
    }

    /** Whether something is still to come of it. */
    public boolean open() {
        return open;
    }

    /** Whether it was on the programme and is over. */
    public boolean dealtWith() {
        return this == DONE || this == DROPPED;
    }

    /** Whether it is on the programme and to come. */
    public boolean toCome() {
        return this == PLANNED || this == MOVED;
    }
}
