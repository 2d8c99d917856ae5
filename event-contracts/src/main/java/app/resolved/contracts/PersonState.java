package app.resolved.contracts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person, and what they may do.
 *
 * @param name as written in letters, such as "Mr B Okafor"
 * @param email where mail reaches them and what the identity provider knows them by
 * @param committeeIds the bodies for which the roles are held; empty for all
 * @param agencyId the partner agency they work for; null for the council's own
 * @param entitled may read restricted matter
 */
public record PersonState(
        String personId,
        String name,
        String email,
        Set<Role> roles,
        Set<String> committeeIds,
        @Nullable String agencyId,
        boolean entitled) {

    public enum Role {
        CLERK,
        CHAIR,
        MEMBER,
        OFFICER,
        COORDINATOR,
        PARTNER,
        ADMINISTRATOR
    }
}
