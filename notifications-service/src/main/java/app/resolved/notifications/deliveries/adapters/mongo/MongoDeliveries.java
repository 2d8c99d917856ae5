package app.resolved.notifications.deliveries.adapters.mongo;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.AggregatesFactory;
import app.resolved.eventing.Change;
import app.resolved.eventing.Stored;
import app.resolved.notifications.Sight;
import app.resolved.notifications.deliveries.adapters.mongo.FatePart.State;
import app.resolved.notifications.deliveries.application.Deliveries;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.ladder.application.KeptWords;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Deliveries as aggregates: what became of them is told in the same write. */
@Component
final class MongoDeliveries implements Deliveries, KeptWords {

    private static final int MOST = 1_000;
    private static final String FORGOTTEN = "forgotten";

    private final Aggregates<DeliveryDocument> aggregates;
    private final MongoTemplate mongo;
    private final ConcernedActions actions;

    MongoDeliveries(AggregatesFactory factory, MongoTemplate mongo, ConcernedActions actions) {
        this.actions = actions;
        this.aggregates = factory.of(DeliveryDocument.class);
        this.mongo = mongo;
        var indexes = mongo.indexOps(DeliveryDocument.class);
        indexes.createIndex(
                new Index("notBefore", ASC)
                        .on("_id", ASC)
                        .partial(PartialIndexFilter.of(where("open").is(true)))
                        .named("in_hand"));
        indexes.createIndex(new Index("reminders._id", ASC).named("reminders"));
        indexes.createIndex(new Index("notBefore", DESC).on("_id", DESC).named("newest"));
        indexes.createIndex(
                new Index("personId", ASC).on("notBefore", DESC).on("_id", DESC).named("person"));
        indexes.createIndex(
                new Index("actionIds", ASC).on("notBefore", DESC).on("_id", DESC).named("action"));
        indexes.createIndex(
                new Index("fate.state", ASC).on("notBefore", DESC).on("_id", DESC).named("state"));
    }

    @Override
    public Optional<Version> find(String id) {
        return aggregates.find(id).map(MongoDeliveries::version);
    }

    @Override
    public Optional<Delivery> find(String id, Sight sight) {
        return aggregates.find(id).flatMap(it -> it.document().seenBy(sight));
    }

    @Override
    public List<Version> findAll(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : aggregates.findAll(ids).stream().map(MongoDeliveries::version).toList();
    }

    @Override
    public Set<String> known(Collection<String> reminderIds) {
        if (reminderIds.isEmpty()) {
            return Set.of();
        }
        var holding = query(where("reminders._id").in(reminderIds));
        holding.fields().include("reminders._id");
        var asked = new HashSet<>(reminderIds);
        return mongo.find(holding.limit(MOST), KnownReminders.class).stream()
                .flatMap(it -> it.reminders().stream())
                .map(KnownReminders.Known::id)
                .filter(asked::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> writeAll(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return Set.of();
        }
        var ids = drafts.stream().flatMap(it -> it.after().actionIds().stream()).toList();
        var known = actions.of(ids);
        var refused =
                aggregates.writeAll(drafts.stream().map(draft -> change(draft, known)).toList());
        actions.follow(ids);
        return refused;
    }

    @Override
    public Optional<Version> write(Draft draft) {
        try {
            return Optional.of(
                    version(
                            aggregates.write(
                                    change(draft, actions.of(draft.after().actionIds())))));
        } catch (OptimisticLockingFailureException somebodyElseWas) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> ready(Instant now, Instant realNow, int most) {
        var ready =
                inHandAt(now).and("fate.state").is(State.WAITING).and("fate.at").not().gt(realNow);
        return ids(query(ready).with(Sort.by("notBefore", "_id")).limit(most));
    }

    @Override
    public List<String> abandoned(Instant realNow, String after, int most) {
        var over =
                where("open")
                        .is(true)
                        .and("fate.state")
                        .is(State.SENDING)
                        .and("fate.at")
                        .lte(realNow)
                        .and("_id")
                        .gt(after);
        return ids(query(over).with(Sort.by("_id")).withHint("in_hand").limit(most));
    }

    @Override
    public long inHand(Instant now) {
        return mongo.count(query(inHandAt(now)).limit(MOST), DeliveryDocument.class);
    }

    @Override
    public List<Delivery> page(Filter filter, Sight sight, List<String> after, int most) {
        var theirs = ConcernedActions.seenBy(sight, filter.actionId() != null);
        var rows = query(new Criteria().andOperator(matching(filter, after), theirs));
        return mongo
                .find(
                        rows.with(Sort.by(DESC, "notBefore", "_id")).limit(most),
                        DeliveryDocument.class)
                .stream()
                .flatMap(it -> it.seenBy(sight).stream())
                .toList();
    }

    /** Of what was sent, or tried, that it was is kept; what it said is not. */
    @Override
    public void forget(Collection<String> actionIds) {
        if (!actionIds.isEmpty()) {
            mongo.updateMulti(
                    query(where("actionIds").in(actionIds).and("message").exists(true)),
                    new Update().unset("message"),
                    DeliveryDocument.class);
            actions.follow(actionIds);
        }
    }

    /** That something was sent, and whether it arrived, is kept; address and words are not. */
    @Override
    public void forgetLettersTo(Collection<String> personIds) {
        if (!personIds.isEmpty()) {
            mongo.updateMulti(
                    query(where("personId").in(personIds)),
                    new Update().unset("message").set("attempts.$[].outcome", FORGOTTEN),
                    DeliveryDocument.class);
            mongo.updateMulti(
                    query(where("personId").in(personIds).and("fate.reason").exists(true)),
                    Update.update("fate.reason", FORGOTTEN),
                    DeliveryDocument.class);
        }
    }

    private static Criteria matching(Filter filter, List<String> after) {
        var all = new Criteria();
        if (filter.personId() != null) {
            all.and("personId").is(filter.personId());
        }
        if (filter.actionId() != null) {
            all.and("actionIds").is(filter.actionId());
        }
        if (filter.state() != null) {
            all.and("fate.state").is(filter.state());
        }
        return after.isEmpty() ? all : all.andOperator(olderThan(after));
    }

    private static Criteria olderThan(List<String> after) {
        var at = Instant.parse(after.getFirst());
        return new Criteria()
                .orOperator(
                        where("notBefore").lt(at),
                        where("notBefore").is(at).and("_id").lt(after.getLast()));
    }

    private static Criteria inHandAt(Instant now) {
        return where("open").is(true).and("notBefore").lte(now);
    }

    private List<String> ids(Query query) {
        query.fields().include("_id");
        return mongo
                .find(query, KnownId.class, mongo.getCollectionName(DeliveryDocument.class))
                .stream()
                .map(KnownId::id)
                .toList();
    }

    private static Version version(Stored<DeliveryDocument> stored) {
        return new Version(stored.document().delivery(), stored);
    }

    @SuppressWarnings("unchecked")
    private static Change<DeliveryDocument> change(Draft draft, Map<String, KnownAction> actions) {
        var after = DeliveryDocument.of(draft.after(), actions);
        var facts = draft.after().tidings();
        var before = draft.before();
        return before == null
                ? Change.create(after.id(), after, facts, draft.command())
                : ((Stored<DeliveryDocument>) before.stored()).to(after, facts, draft.command());
    }
}
