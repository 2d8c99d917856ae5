package app.resolved.actions.partners.application;

/** What became of opening a link. */
public sealed interface Opened {

    record By(Partner partner) implements Opened {}

    /** Its time is over: a newer mail has a newer one. */
    record TooOld() implements Opened {}

    /** It is not one of ours, or not for that agency any more. */
    record NotValid() implements Opened {}
}
