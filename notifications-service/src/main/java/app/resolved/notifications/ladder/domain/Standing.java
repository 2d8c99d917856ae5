package app.resolved.notifications.ladder.domain;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.ActionStatus;

/** With whom the ball is. */
public enum Standing {
    /** With the owner. */
    CHASED,
    /** Elsewhere, and it may come back: what would have been sent meanwhile passes by. */
    SILENT,
    /** With nobody any more. */
    OVER;

    public static Standing of(ActionState action) {
        return of(action.status());
    }

    public static Standing of(ActionStatus status) {
        return switch (status) {
            case OPEN, ACKNOWLEDGED -> CHASED;
            case COMPLETION_PROPOSED, MORE_TIME_ASKED, DECLINED, ANSWERED_ELSEWHERE -> SILENT;
            case SIGNED_OFF, WITHDRAWN -> OVER;
        };
    }
}
