package app.resolved.notifications.escalations.adapters.mongo;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.notifications.escalations.application.Escalations;
import app.resolved.notifications.escalations.domain.Escalation;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Escalations as documents. */
@Component
final class MongoEscalations implements Escalations {

    private final MongoTemplate mongo;

    MongoEscalations(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(EscalationDocument.class)
                .createIndex(new Index("release", ASC).on("on", ASC).on("_id", ASC));
    }

    @Override
    public void raise(List<Escalation> escalations) {
        escalations.forEach(this::raise);
    }

    private void raise(Escalation escalation) {
        try {
            mongo.insert(EscalationDocument.of(escalation));
        } catch (DuplicateKeyException raisedBefore) {
            return;
        }
    }

    @Override
    public Optional<Escalation> find(String id) {
        return Optional.ofNullable(mongo.findById(id, EscalationDocument.class))
                .map(EscalationDocument::escalation);
    }

    @Override
    public boolean release(Escalation released) {
        var waiting = where("_id").is(released.id()).and("release").is(null);
        return mongo.updateFirst(
                                query(waiting),
                                Update.update("release", released.release()),
                                EscalationDocument.class)
                        .getModifiedCount()
                == 1;
    }

    @Override
    public List<Escalation> waiting(List<String> after, int most) {
        var waiting = where("release").is(null);
        if (!after.isEmpty()) {
            waiting.andOperator(behind(after));
        }
        var rows = query(waiting).with(Sort.by("on", "_id")).limit(most);
        return mongo.find(rows, EscalationDocument.class).stream()
                .map(EscalationDocument::escalation)
                .toList();
    }

    private static Criteria behind(List<String> after) {
        var on = after.getFirst();
        return new Criteria()
                .orOperator(where("on").gt(on), where("on").is(on).and("_id").gt(after.getLast()));
    }
}
