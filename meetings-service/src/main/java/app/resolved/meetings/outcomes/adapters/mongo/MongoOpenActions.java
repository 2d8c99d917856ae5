package app.resolved.meetings.outcomes.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.meetings.outcomes.application.OpenActions;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Counts anew what changed, and keeps the count. */
@Repository
public class MongoOpenActions implements OpenActions {

    private static final int TRIES = 20;

    private final MongoTemplate mongo;

    MongoOpenActions(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(HeardAction.class)
                .createIndex(
                        new Index("committeeId", Direction.ASC)
                                .partial(PartialIndexFilter.of(where("open").is(true))));
    }

    @Override
    public long of(Set<String> committeeIds) {
        return mongo.find(query(where("_id").in(committeeIds)), OpenActionCount.class).stream()
                .mapToLong(OpenActionCount::open)
                .sum();
    }

    /** After actions of these bodies were kept. Counting again does no harm. */
    public void count(Set<String> committeeIds) {
        committeeIds.forEach(this::count);
    }

    private void count(String committeeId) {
        for (int tries = 0; tries < TRIES; tries++) {
            if (countedOnce(committeeId)) {
                return;
            }
        }
        throw new OptimisticLockingFailureException("others count all the time");
    }

    private boolean countedOnce(String committeeId) {
        var before = mongo.findById(committeeId, OpenActionCount.class);
        long version = before == null ? 0 : before.version();
        long open =
                mongo.count(
                        query(where("committeeId").is(committeeId).and("open").is(true)),
                        HeardAction.class);
        return write(committeeId, version, open);
    }

    private boolean write(String committeeId, long version, long open) {
        if (version == 0) {
            try {
                mongo.insert(new OpenActionCount(committeeId, open, 1));
                return true;
            } catch (DuplicateKeyException anotherWasQuicker) {
                return false;
            }
        }
        return mongo.updateFirst(
                                query(where("_id").is(committeeId).and("version").is(version)),
                                new Update().set("open", open).set("version", version + 1),
                                OpenActionCount.class)
                        .getMatchedCount()
                > 0;
    }
}
