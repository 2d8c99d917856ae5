package app.resolved.localstack.http;

/**
 * Where everything is, without a slash at the end.
 *
 * @param identity the OpenID provider's issuer
 * @param mailbox the mailbox's page and interface
 */
public record Addresses(
        String identity, String meetings, String actions, String notifications, String mailbox) {

    public String of(Service service) {
        return switch (service) {
            case MEETINGS -> meetings;
            case ACTIONS -> actions;
            case NOTIFICATIONS -> notifications;
        };
    }
}
