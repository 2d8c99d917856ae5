package app.resolved.notifications.ladder.adapters.mongo;

import app.resolved.notifications.ladder.application.RealTime;
import java.time.Instant;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The clock of the database's primary: one for all replicas. */
@Component
final class DatabaseTime implements RealTime {

    private static final Document HELLO = new Document("hello", 1);

    private final MongoTemplate mongo;

    DatabaseTime(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Instant now() {
        return mongo.getDb().runCommand(HELLO).getDate("localTime").toInstant();
    }
}
