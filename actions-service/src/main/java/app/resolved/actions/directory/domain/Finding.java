package app.resolved.actions.directory.domain;

import java.util.List;

/** Whom the words of a minute mean. */
public sealed interface Finding {

    record Found(String postId) implements Finding {}

    /** More than one could be meant: a person must say which. */
    record Uncertain(List<String> postIds) implements Finding {
        public Uncertain {
            postIds = List.copyOf(postIds);
        }
    }

    record NotFound() implements Finding {}
}
