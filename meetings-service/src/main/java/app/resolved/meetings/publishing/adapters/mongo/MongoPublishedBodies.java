package app.resolved.meetings.publishing.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.meetings.publishing.application.PublishedBodies;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoPublishedBodies implements PublishedBodies {

    /**
     * @param id the committee's
     * @param by who switched them on
     */
    @Document("publishedBodies")
    record Published(String id, String by, Instant since) {}

    private static final int MOST = 1_000;
    private final MongoTemplate mongo;
    private final InstantSource clock;

    MongoPublishedBodies(MongoTemplate mongo, InstantSource clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public Set<String> ids() {
        return mongo.find(new Query().limit(MOST), Published.class).stream()
                .map(Published::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void publish(String committeeId, String by) {
        mongo.save(new Published(committeeId, by, clock.instant()));
    }

    @Override
    public void hide(String committeeId) {
        mongo.remove(query(where("_id").is(committeeId)), Published.class);
    }
}
