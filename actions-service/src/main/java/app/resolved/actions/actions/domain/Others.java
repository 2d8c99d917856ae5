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
 * @param aside copies that count for nothing now: that of the owner, from before it owned it, and
 *     what former owners said who have none
 */
public record Others(
        Contributors contributors,
        @Nullable Response response,
        List<Copied> copies,
        List<Copied> aside) {

    static final Others NOBODY = together(Contributors.NONE);

    public Others {
        copies = List.copyOf(copies);
        aside = List.copyOf(aside);
    }

    static Others together(Contributors contributors) {
        return new Others(contributors, null, List.of(), List.of());
    }

    Others with(Contributors changed) {
        return new Others(changed, response, copies, aside);
    }

    /** As the owner says, which is of that agency if of any. */
    Others responded(Response own, @Nullable String agencyId) {
        return new Others(contributors, own, answered(own, agencyId), aside);
    }

    /** As the post says that got the copy. */
    Others responded(Copied copied, Response other) {
        return new Others(contributors, response, answered(other, copied.agencyId()), aside)
                .with(copied.with(other));
    }

    private List<Copied> answered(Response by, @Nullable String agencyId) {
        return copies.stream().map(one -> one.isAnsweredBy(agencyId) ? one.with(by) : one).toList();
    }

    /** What that post, or another of its agency, has said by a copy, or when it was the owner. */
    @Nullable Response saidBy(String postId, @Nullable String agencyId) {
        return Stream.concat(copies.stream(), aside.stream())
                .filter(copy -> copy.isOf(postId, agencyId))
                .map(Copied::response)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Others copiedTo(List<Copied> more) {
        return new Others(
                contributors,
                response,
                Stream.concat(copies.stream(), more.stream()).toList(),
                aside.stream()
                        .filter(one -> more.stream().noneMatch(fresh -> fresh.isFor(one.postId())))
                        .toList());
    }

    /** With that copy in the place of the one that its post had. */
    Others with(Copied changed) {
        return new Others(
                contributors,
                response,
                copies.stream().map(one -> one.isFor(changed.postId()) ? changed : one).toList(),
                aside);
    }

    /**
     * Once that post owns it: it answers for the whole, contributes no more and owes no response to
     * a copy, which is put aside.
     *
     * @param own what that post has said of it already
     */
    Others ownedBy(@Nullable String postId, @Nullable Response own) {
        var rests =
                copies.stream().filter(copy -> copy.isFor(postId) && copy.owesAResponse()).toList();
        return new Others(
                contributors.without(postId),
                own,
                copies.stream().filter(copy -> !rests.contains(copy)).toList(),
                Stream.concat(aside.stream(), rests.stream()).toList());
    }

    Others withAside(Copied one) {
        var others = aside.stream().filter(known -> !known.isFor(one.postId()));
        return new Others(
                contributors, response, copies, Stream.concat(others, Stream.of(one)).toList());
    }

    boolean isAside(String postId) {
        return aside.stream().anyMatch(one -> one.isFor(postId) && one.owesAResponse());
    }

    public boolean isWaitingWithCopies() {
        return copies.stream().anyMatch(Copied::isWaiting);
    }

    @Nullable Copied copyTo(String postId) {
        return copies.stream().filter(copy -> copy.isFor(postId)).findFirst().orElse(null);
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
