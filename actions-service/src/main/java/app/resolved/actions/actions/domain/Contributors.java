package app.resolved.actions.actions.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The posts that answer together with the owner, each once, in the order in which they joined.
 *
 * @param all never the owner
 */
public record Contributors(List<Contributor> all) {

    /** Where more than these answer for something, nobody does. */
    static final int MOST = 10;

    static final Contributors NONE = new Contributors(List.of());

    public Contributors {
        all = List.copyOf(all);
    }

    /** As many of them as there may be. */
    static Contributors of(Stream<Contributor> some, @Nullable String ownerPostId) {
        return new Contributors(
                some.filter(one -> !one.postId().equals(ownerPostId))
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    public boolean include(String postId) {
        return all.stream().anyMatch(one -> one.postId().equals(postId));
    }

    boolean isFull() {
        return all.size() >= MOST;
    }

    Contributors and(Contributor one) {
        return new Contributors(Stream.concat(all.stream(), Stream.of(one)).toList());
    }

    Contributors without(@Nullable String postId) {
        return new Contributors(all.stream().filter(one -> !one.postId().equals(postId)).toList());
    }

    /** Those of them that are not among others. */
    Stream<Contributor> missingIn(Contributors others) {
        return all.stream().filter(one -> !others.include(one.postId()));
    }
}
