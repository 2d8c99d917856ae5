package app.resolved.actions.actions.adapters.web;

import app.resolved.contracts.ActionState.ActionStatus;

/** A status in words, with the colour of its tag. */
public record Status(String text, String colour) {

    static Status of(ActionStatus status) {
        return switch (status) {
            case OPEN -> new Status("Open", "grey");
            case ACKNOWLEDGED -> new Status("Acknowledged", "blue");
            case COMPLETION_PROPOSED -> new Status("Awaits sign-off", "purple");
            case SIGNED_OFF -> new Status("Signed off", "green");
            case WITHDRAWN -> new Status("Withdrawn", "yellow");
            case ANSWERED_ELSEWHERE -> new Status("Answered elsewhere", "turquoise");
        };
    }
}
