package app.resolved.actions.actions.domain;

/** Why something cannot be done, in a sentence for whoever asked. */
public sealed interface Refusal {

    String sentence();

    /** Not for this person. */
    record NotForYou(String sentence) implements Refusal {}

    /** Not as the action stands. */
    record NotNow(String sentence) implements Refusal {}

    /** Not with what was given. */
    record NotSo(String field, String sentence) implements Refusal {}

    record NotThere(String sentence) implements Refusal {}
}
