package app.resolved.notifications.directory.adapters.mongo;

import app.resolved.contracts.PostState;
import app.resolved.notifications.directory.domain.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A post as the directory last told of it. */
@Document("posts")
public record PostDocument(
        @Id String postId, String title, List<String> holderIds, @Nullable String linePostId) {

    public static PostDocument of(PostState post) {
        return new PostDocument(post.postId(), post.title(), post.holderIds(), post.linePostId());
    }

    Post post() {
        return new Post(postId, title, holderIds, linePostId);
    }
}
