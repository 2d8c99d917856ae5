package app.resolved.actions.directory.adapters.mongo;

import app.resolved.contracts.PostState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("posts")
record PostDocument(
        @Id String id,
        String title,
        List<String> holderIds,
        @Nullable String agencyId,
        @Nullable String linePostId) {

    static PostDocument of(PostState post) {
        return new PostDocument(
                post.postId(), post.title(), post.holderIds(), post.agencyId(), post.linePostId());
    }

    PostState state() {
        return new PostState(id, title, holderIds, agencyId, linePostId);
    }
}
