package app.resolved.actions.actions.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who answers for an action. */
public sealed interface Ownership {

    /**
     * Nobody yet: it stands on the clerk's desk.
     *
     * @param candidates the posts that the words could mean, where they could mean several
     */
    record NoOwner(List<String> candidates) implements Ownership {
        public NoOwner {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A post is accountable.
     *
     * @param title the post's title when it got the action
     * @param assignedOn in Europe/London
     * @param byHand chosen by a person: what the minute says does not change it any more
     */
    record Owner(
            String postId,
            String title,
            @Nullable String agencyId,
            LocalDate assignedOn,
            boolean byHand)
            implements Ownership {}

    default @Nullable String postIdOrNull() {
        return switch (this) {
            case Owner owner -> owner.postId();
            case NoOwner _ -> null;
        };
    }
}
