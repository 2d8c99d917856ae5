package app.resolved.actions.directory.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.actions.directory.application.Reachability;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

@Component
class MongoReachability implements Reachability {

    private static final int MOST = 1_000;

    private final MongoOperations mongo;

    MongoReachability(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(ReachabilityDocument.class)
                .createIndex(
                        new Index("bouncedAt", Direction.ASC)
                                .partial(PartialIndexFilter.of(where("bouncedAt").exists(true))));
    }

    @Override
    public void reached(String personId, Instant at) {
        mongo.upsert(
                query(where("_id").is(personId)),
                new Update().max("reachedAt", at),
                ReachabilityDocument.class);
    }

    @Override
    public void notReached(String personId, Instant at, String reason) {
        var older =
                new Criteria()
                        .orOperator(where("bouncedAt").exists(false), where("bouncedAt").lt(at));
        var guarded = query(where("_id").is(personId).andOperator(older));
        var update = new Update().set("bouncedAt", at).set("reason", reason);
        try {
            mongo.upsert(guarded, update, ReachabilityDocument.class);
        } catch (DuplicateKeyException newerIsThere) {
            mongo.updateFirst(guarded, update, ReachabilityDocument.class);
        }
    }

    @Override
    public void forget(String personId) {
        mongo.remove(query(where("_id").is(personId)), ReachabilityDocument.class);
    }

    @Override
    public Map<String, NotReached> notReached(Collection<String> personIds) {
        return mongo
                .find(query(where("_id").in(personIds)).limit(MOST), ReachabilityDocument.class)
                .stream()
                .filter(ReachabilityDocument::isBouncing)
                .map(ReachabilityDocument::notReached)
                .collect(Collectors.toUnmodifiableMap(NotReached::personId, Function.identity()));
    }

    @Override
    public List<NotReached> notReached(int most) {
        var bounced = query(where("bouncedAt").exists(true)).with(Sort.by("bouncedAt"));
        return mongo.find(bounced.limit(MOST), ReachabilityDocument.class).stream()
                .filter(ReachabilityDocument::isBouncing)
                .limit(most)
                .map(ReachabilityDocument::notReached)
                .toList();
    }
}
