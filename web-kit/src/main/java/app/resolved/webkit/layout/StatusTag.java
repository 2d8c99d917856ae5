package app.resolved.webkit.layout;

import app.resolved.contracts.ActionState.ActionStatus;

/** The status of an action in words and the colour of its tag, the same on every page. */
public record StatusTag(String text, String colour) {

    public static StatusTag of(ActionStatus status) {
        return switch (status) {
            case OPEN -> new StatusTag("Open", "blue");
            case ACKNOWLEDGED -> new StatusTag("Acknowledged", "turquoise");
            case COMPLETION_PROPOSED -> new StatusTag("Awaits sign-off", "purple");
            case MORE_TIME_ASKED -> new StatusTag("More time asked", "yellow");
            case DECLINED -> new StatusTag("Declined", "orange");
            case SIGNED_OFF -> new StatusTag("Signed off", "green");
            case WITHDRAWN -> new StatusTag("Withdrawn", "grey");
            case ANSWERED_ELSEWHERE -> new StatusTag("Answered elsewhere", "grey");
        };
    }
}
