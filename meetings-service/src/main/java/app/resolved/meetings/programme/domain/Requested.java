package app.resolved.meetings.programme.domain;

import app.resolved.meetings.deciding.Given;

/**
 * Who asked for an item.
 *
 * @param name of the body or member, or the reference of the outcome; empty where nobody said
 */
public record Requested(By by, String name) {

    public enum By {
        BODY,
        MEMBER,
        OUTCOME
    }

    public Requested {
        name = Given.line(name);
    }
}
