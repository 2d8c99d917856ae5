package app.resolved.actions.actions.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who is concerned with an action besides its owner.
 *
 * @param contributors the posts that answer together with the owner
 * @param copies posts that get a copy for information, in the order in which they were chosen
 */
public record Others(Contributors contributors, List<Copied> copies) {

    static final Others NOBODY = new Others(Contributors.NONE, List.of());

    public Others {
        copies = List.copyOf(copies);
    }

    static Others together(Contributors contributors) {
        return new Others(contributors, List.of());
    }

    Others with(Contributors changed) {
        return new Others(changed, copies);
    }

    Others copiedTo(List<Copied> more) {
        return new Others(contributors, Stream.concat(copies.stream(), more.stream()).toList());
    }

    public boolean isWaitingWithCopies() {
        return copies.stream().anyMatch(Copied::isWaiting);
    }

    boolean isCopiedTo(String postId) {
        return copies.stream().anyMatch(copy -> copy.postId().equals(postId));
    }
}
