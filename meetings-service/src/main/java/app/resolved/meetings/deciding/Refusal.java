package app.resolved.meetings.deciding;

/** Why a command was not carried out, in a sentence for the person who gave it. */
public sealed interface Refusal {

    String message();

    /** What the command is about is not here. */
    record NotFound(String message) implements Refusal {}

    /**
     * Something given does not do.
     *
     * @param field the name of the field as the API calls it
     */
    record Invalid(String field, String message) implements Refusal {}

    /** It does not fit the state of things, or somebody else was quicker. */
    record Conflict(String message) implements Refusal {}

    /** More than is taken. */
    record TooLarge(String message) implements Refusal {}

    /** It cannot be done just now; later it may. */
    record Busy(String message) implements Refusal {}
}
