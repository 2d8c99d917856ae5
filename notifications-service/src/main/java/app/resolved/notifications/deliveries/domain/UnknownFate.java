package app.resolved.notifications.deliveries.domain;

/** What is done about a message of which nobody can know whether it was taken over. */
public enum UnknownFate {
    /** It stands on the page of deliveries until somebody presses "Send again". */
    ASK,
    /** It is sent again under the same Message-ID, by which most mailboxes show it once. */
    SEND_AGAIN;

    boolean sendsAgain() {
        return this == SEND_AGAIN;
    }
}
