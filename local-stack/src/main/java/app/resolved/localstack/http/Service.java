package app.resolved.localstack.http;

/** The three services. */
public enum Service {
    MEETINGS,
    ACTIONS,
    NOTIFICATIONS;

    /** As in paths, databases and settings: "meetings". */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
