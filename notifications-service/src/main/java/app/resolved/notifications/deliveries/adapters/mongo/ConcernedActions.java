package app.resolved.notifications.deliveries.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.notifications.Portions;
import app.resolved.notifications.Sight;
import app.resolved.notifications.ladder.application.Following;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Keeps beside deliveries of which bodies they speak, and of what is restricted. */
@Component
class ConcernedActions implements Following {

    private static final int AT_ONCE = 500;

    private final MongoTemplate mongo;

    ConcernedActions(MongoTemplate mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(DeliveryDocument.class);
        indexes.createIndex(
                new Index("committeeIds", Direction.ASC)
                        .on("notBefore", Direction.DESC)
                        .on("_id", Direction.DESC)
                        .named("bodies"));
        indexes.createIndex(new Index("restrictedIds", Direction.ASC).sparse().named("restricted"));
    }

    /** As they are known now, by their ids. */
    Map<String, KnownAction> of(Collection<String> actionIds) {
        return Portions.of(actionIds, AT_ONCE)
                .flatMap(ids -> mongo.find(known(ids), KnownAction.class).stream())
                .collect(Collectors.toMap(KnownAction::id, Function.identity()));
    }

    private static Query known(List<String> ids) {
        var known = query(where("_id").in(ids)).limit(AT_ONCE);
        known.fields().include("action.committeeId", "action.restricted");
        return known;
    }

    @Override
    public void follow(Collection<String> actionIds) {
        var byRestricted =
                of(actionIds).values().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        KnownAction::restricted,
                                        Collectors.mapping(KnownAction::id, Collectors.toSet())));
        byRestricted.getOrDefault(true, Set.of()).forEach(this::close);
        open(byRestricted.getOrDefault(false, Set.of()));
    }

    private void close(String actionId) {
        mongo.updateMulti(
                query(where("actionIds").is(actionId).and("restrictedIds").ne(actionId)),
                new Update().addToSet("restrictedIds", actionId),
                DeliveryDocument.class);
    }

    private void open(Set<String> actionIds) {
        if (!actionIds.isEmpty()) {
            mongo.updateMulti(
                    query(where("restrictedIds").in(actionIds)),
                    new Update().pullAll("restrictedIds", actionIds.toArray()),
                    DeliveryDocument.class);
        }
    }

    /**
     * What somebody may see. Whoever tends the mails sees all that left, but by no action: else the
     * number of its mails would tell of it.
     */
    static Criteria seenBy(Sight sight, boolean byAction) {
        if (sight.tends() && !byAction) {
            return new Criteria();
        }
        var seen = new Criteria();
        if (!sight.all()) {
            var theirs = sight.committeeIds();
            seen.andOperator(
                    where("committeeIds").in(theirs),
                    where("committeeIds").not().elemMatch(new Criteria().nin(theirs)));
        }
        return sight.entitled() ? seen : seen.and("restrictedIds.0").exists(false);
    }
}
