package app.resolved.webkit.people;

import app.resolved.contracts.PostState;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A post and who holds it, as the directory last told. */
@Document("knownPosts")
record KnownPost(@Id String postId, String title, List<String> holderIds) {

    static KnownPost of(PostState post) {
        return new KnownPost(post.postId(), post.title(), post.holderIds());
    }
}
