package app.resolved.actions.actions.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is concerned with an action besides its owner.
 *
 * @param contributor the post that answers together with the owner; null where there is none
 * @param copies posts that get a copy for information, in the order in which they were chosen
 */
public record Others(@Nullable Contributor contributor, List<Copied> copies) {

    static final Others NOBODY = new Others(null, List.of());

    public Others {
        copies = List.copyOf(copies);
    }

    static Others together(@Nullable Contributor contributor) {
        return new Others(contributor, List.of());
    }

    Others with(@Nullable Contributor other) {
        return new Others(other, copies);
    }

    Others copiedTo(List<Copied> more) {
        return new Others(contributor, Stream.concat(copies.stream(), more.stream()).toList());
    }

    public boolean isWaitingWithCopies() {
        return copies.stream().anyMatch(Copied::isWaiting);
    }

    boolean isCopiedTo(String postId) {
        return copies.stream().anyMatch(copy -> copy.postId().equals(postId));
    }
}
