package app.resolved.actions.directory.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.actions.directory.application.TakenBackLinks;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

@Component
class MongoTakenBackLinks implements TakenBackLinks {

    @Document("takenBackLinks")
    record TakenBack(@Id String personId, Instant madeUntil) {}

    private final MongoOperations mongo;

    MongoTakenBackLinks(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Of two who press at once the later counts. */
    @Override
    public void takeBack(String personId, Instant madeUntil) {
        mongo.upsert(one(personId), new Update().max("madeUntil", madeUntil), TakenBack.class);
    }

    @Override
    public Optional<Instant> of(String personId) {
        return Optional.ofNullable(mongo.findById(personId, TakenBack.class))
                .map(TakenBack::madeUntil);
    }

    @Override
    public void forget(String personId) {
        mongo.remove(one(personId), TakenBack.class);
    }

    private static Query one(String personId) {
        return query(where("_id").is(personId));
    }
}
