package app.resolved.contracts;

/** The topics, each with the one family of facts that is told on it. */
public enum Topic {
    MEETINGS("meetings.events", MeetingsFact.class),
    ACTIONS("actions.events", ActionsFact.class),
    DIRECTORY("directory.events", DirectoryFact.class),
    NOTIFICATIONS("notifications.events", NotificationsFact.class);

    private final String topicName;
    private final Class<? extends Fact> family;

    Topic(String topicName, Class<? extends Fact> family) {
        this.topicName = topicName;
        this.family = family;
    }

    public String topicName() {
        return topicName;
    }

    public Class<? extends Fact> family() {
        return family;
    }

    /** The topic on which such a fact is told. */
    public static Topic of(Fact fact) {
        return switch (fact) {
            case MeetingsFact _ -> MEETINGS;
            case ActionsFact _ -> ACTIONS;
            case DirectoryFact _ -> DIRECTORY;
            case NotificationsFact _ -> NOTIFICATIONS;
        };
    }
}
