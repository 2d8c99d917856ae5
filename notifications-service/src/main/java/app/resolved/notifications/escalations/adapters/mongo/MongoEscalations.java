package app.resolved.notifications.escalations.adapters.mongo;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.notifications.Sight;
import app.resolved.notifications.escalations.application.Escalations;
import app.resolved.notifications.escalations.domain.Escalation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Escalations as documents. */
@Component
final class MongoEscalations implements Escalations {

    private final MongoTemplate mongo;

    MongoEscalations(MongoTemplate mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(EscalationDocument.class);
        indexes.createIndex(new Index("actionId", ASC).named("action"));
        indexes.createIndex(onTheDesk(new Index("on", ASC)).named("desk"));
        indexes.createIndex(
                onTheDesk(new Index("committeeId", ASC).on("on", ASC)).named("desk_of_body"));
    }

    private static Index onTheDesk(Index index) {
        return index.on("_id", ASC).partial(PartialIndexFilter.of(where("waiting").is(true)));
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
    public List<Escalation> unreleased(Collection<String> actionIds) {
        var theirs = where("actionId").in(actionIds).and("release").is(null);
        return mongo.find(query(theirs), EscalationDocument.class).stream()
                .map(EscalationDocument::escalation)
                .toList();
    }

    @Override
    public void mark(List<Mark> marks) {
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, EscalationDocument.class);
        marks.forEach(it -> bulk.updateOne(query(markedBefore(it)), update(it)));
        bulk.execute();
    }

    private static Criteria markedBefore(Mark mark) {
        return where("_id")
                .is(mark.id())
                .and("release")
                .is(null)
                .and("sourceSequence")
                .not()
                .gte(mark.sequence());
    }

    private static Update update(Mark mark) {
        var update =
                Update.update("committeeId", mark.committeeId())
                        .set("restricted", mark.restricted())
                        .set("sourceSequence", mark.sequence());
        return mark.needed() ? update.set("waiting", true) : update.unset("waiting");
    }

    @Override
    public boolean release(Escalation released) {
        var waiting = where("_id").is(released.id()).and("release").is(null);
        return mongo.updateFirst(
                                query(waiting),
                                Update.update("release", released.release()).unset("waiting"),
                                EscalationDocument.class)
                        .getModifiedCount()
                == 1;
    }

    @Override
    public List<Escalation> waiting(Sight sight, List<String> after, int most) {
        var waiting = seenBy(sight);
        if (!after.isEmpty()) {
            waiting.and("on").gte(after.getFirst()).andOperator(behind(after));
        }
        var rows = query(waiting).with(Sort.by("on", "_id")).limit(most);
        return mongo.find(rows, EscalationDocument.class).stream()
                .map(EscalationDocument::escalation)
                .toList();
    }

    private static Criteria seenBy(Sight sight) {
        var seen = where("waiting").is(true);
        if (!sight.all()) {
            seen.and("committeeId").in(sight.committeeIds());
        }
        return sight.entitled() ? seen : seen.and("restricted").is(false);
    }

    private static Criteria behind(List<String> after) {
        var on = after.getFirst();
        return new Criteria()
                .orOperator(where("on").gt(on), where("on").is(on).and("_id").gt(after.getLast()));
    }
}
