package app.resolved.contracts;

/**
 * A body as others need to know it.
 *
 * @param code the short form that references begin with, such as "SC"
 */
public record CommitteeState(String committeeId, String code, String name, Visibility visibility) {

    public enum Visibility {
        PUBLIC,
        RESTRICTED,
        CLOSED
    }
}
