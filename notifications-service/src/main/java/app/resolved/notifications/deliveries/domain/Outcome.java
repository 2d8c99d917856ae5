package app.resolved.notifications.deliveries.domain;

/** What a mail server, or the lack of one, made of a message. Reasons are in plain words. */
public sealed interface Outcome {

    record Accepted() implements Outcome {}

    /** Not taken, and surely so; it may be taken later. */
    record RefusedForNow(String reason) implements Outcome {}

    record RefusedForGood(String reason) implements Outcome {}

    /** The whole message was handed over and no answer came. */
    record NoAnswer(String reason) implements Outcome {}
}
