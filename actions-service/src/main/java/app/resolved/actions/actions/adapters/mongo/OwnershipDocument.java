package app.resolved.actions.actions.adapters.mongo;

import app.resolved.actions.actions.domain.Ownership;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param postId null while nobody owns it; then only the candidates are there
 */
record OwnershipDocument(
        @Nullable String postId,
        @Nullable String title,
        @Nullable String agencyId,
        @Nullable LocalDate assignedOn,
        boolean byHand,
        @Nullable List<String> candidates) {

    static OwnershipDocument of(Ownership ownership) {
        return switch (ownership) {
            case Ownership.NoOwner(var candidates) ->
                    new OwnershipDocument(null, null, null, null, false, candidates);
            case Ownership.Owner(var postId, var title, var agencyId, var on, var byHand) ->
                    new OwnershipDocument(postId, title, agencyId, on, byHand, null);
        };
    }

    Ownership ownership() {
        return postId == null
                ? new Ownership.NoOwner(candidates == null ? List.of() : candidates)
                : new Ownership.Owner(
                        postId,
                        Objects.requireNonNull(title),
                        agencyId,
                        Objects.requireNonNull(assignedOn),
                        byHand);
    }
}
