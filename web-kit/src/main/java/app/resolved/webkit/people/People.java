package app.resolved.webkit.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.contracts.PersonState;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;

/** The people whom the directory told of, in this service's own database. */
public final class People {

    private static final int MOST_POSTS = 100;
    private final MongoOperations mongo;

    People(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Whoever the identity provider knows by that address, in any case of letters. */
    public Optional<PersonState> byEmail(String email) {
        var found = query(where("email").is(KnownPerson.lowerCase(email))).limit(1);
        return Optional.ofNullable(mongo.findOne(found, KnownPerson.class)).map(KnownPerson::state);
    }

    /** The posts that person holds now. */
    public Set<String> postsHeldBy(String personId) {
        var held = query(where("holderIds").is(personId)).limit(MOST_POSTS);
        return mongo.find(held, KnownPost.class).stream()
                .map(KnownPost::postId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names by id, of those who are known. At most 1,000 ids. */
    public Map<String, String> names(Collection<String> personIds) {
        var asked = query(where("_id").in(personIds).and("name").ne(null)).limit(1_000);
        return mongo.find(asked, KnownPerson.class).stream()
                .collect(Collectors.toUnmodifiableMap(KnownPerson::personId, KnownPerson::name));
    }
}
