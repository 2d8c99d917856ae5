package app.resolved.actions.actions.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is concerned with an action besides its owner.
 *
 * @param contributors the posts that answer together with the owner
 * @param response what the owner says of the recommendation; null while that is owed, and where
 *     nothing was recommended
 * @param copies posts that get a copy, and owe a response, in the order in which they were chosen
 */
public record Others(Contributors contributors, @Nullable Response response, List<Copied> copies) {

    static final Others NOBODY = new Others(Contributors.NONE, null, List.of());

    public Others {
        copies = List.copyOf(copies);
    }

    static Others together(Contributors contributors) {
        return new Others(contributors, null, List.of());
    }

    Others with(Contributors changed) {
        return new Others(changed, response, copies);
    }

    /** As the owner says, which is of that agency if of any. */
    Others responded(Response own, @Nullable String agencyId) {
        return new Others(contributors, own, answered(own, agencyId));
    }

    /** As the post says that got the copy. */
    Others responded(Copied copied, Response other) {
        return new Others(contributors, response, answered(other, copied.agencyId()))
                .with(copied.with(other));
    }

    private List<Copied> answered(Response by, @Nullable String agencyId) {
        return copies.stream().map(one -> one.isAnsweredBy(agencyId) ? one.with(by) : one).toList();
    }

    /** What that post, or another of its agency, has said by a copy. */
    @Nullable Response saidBy(String postId, @Nullable String agencyId) {
        return copies.stream()
                .filter(copy -> copy.isOf(postId, agencyId))
                .map(Copied::response)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Others copiedTo(List<Copied> more) {
        return new Others(
                contributors, response, Stream.concat(copies.stream(), more.stream()).toList());
    }

    /** With that copy in the place of the one that its post had. */
    Others with(Copied changed) {
        return new Others(
                contributors,
                response,
                copies.stream()
                        .map(one -> one.postId().equals(changed.postId()) ? changed : one)
                        .toList());
    }

    /**
     * Once that post owns it: it answers for the whole, contributes no more and owes no response to
     * a copy.
     */
    Others besides(@Nullable String ownerPostId) {
        return new Others(
                contributors.without(ownerPostId),
                response,
                copies.stream()
                        .filter(copy -> !copy.postId().equals(ownerPostId) || !copy.owesAResponse())
                        .toList());
    }

    public boolean isWaitingWithCopies() {
        return copies.stream().anyMatch(Copied::isWaiting);
    }

    @Nullable Copied copyTo(String postId) {
        return copies.stream()
                .filter(copy -> copy.postId().equals(postId))
                .findFirst()
                .orElse(null);
    }

    /** The first day by which a response is owed; null where all have responded. */
    public @Nullable LocalDate respondBy() {
        return copies.stream()
                .filter(Copied::owesAResponse)
                .map(Copied::respondBy)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
