package app.resolved.contracts;

/** Something that happened, told with the full state of its subject afterwards. */
public sealed interface Fact permits MeetingsFact, ActionsFact, DirectoryFact, NotificationsFact {

    /** The id of what it is about: the record's key on its topic. */
    String key();

    /**
     * Whether its subject is exempt or confidential: what was told of it before is kept by nobody.
     */
    default boolean restricted() {
        return false;
    }
}
