package app.resolved.notifications.ladder.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.notifications.Portions;
import app.resolved.notifications.ladder.application.RealTime;
import app.resolved.notifications.ladder.application.Schedules;
import app.resolved.notifications.ladder.domain.Progress;
import app.resolved.notifications.ladder.domain.Schedule;
import app.resolved.notifications.ladder.domain.Standing;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Schedules as documents.
 *
 * <pre>
 * {_id: actionId, action: {...}, nextAt?, sourceSequence, progress?: {through?, told?, toldTo?, copiesLeft?},
 *  lease?: {by, until}}
 * </pre>
 */
@Component
final class MongoSchedules implements Schedules {

    private static final Logger LOG = LoggerFactory.getLogger(MongoSchedules.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    /** Where a schedule names the posts that it goes to. */
    private static final List<String> POSTS =
            List.of("action.ownerPostId", "action.contributorPostIds", "action.copies.postId");

    private static final List<String> OVER =
            Stream.of(ActionStatus.values())
                    .filter(status -> Standing.of(status) == Standing.OVER)
                    .map(ActionStatus::name)
                    .toList();

    private final MongoTemplate mongo;
    private final RealTime realTime;

    MongoSchedules(MongoTemplate mongo, RealTime realTime) {
        this.mongo = mongo;
        this.realTime = realTime;
        mongo.indexOps(StoredSchedule.class)
                .createIndex(new Index("nextAt", Sort.Direction.ASC).sparse());
        mongo.indexOps(StoredSchedule.class)
                .createIndex(new Index("action.reference", Sort.Direction.ASC));
        POSTS.forEach(field ->
                mongo.indexOps(StoredSchedule.class)
                        .createIndex(new Index(field, Sort.Direction.ASC).sparse()));
    }

    @Override
    public List<Claimed> claim(Instant now, int most) {
        var realNow = realTime.now();
        var ids = free(now, realNow, most);
        if (ids.isEmpty()) {
            return List.of();
        }
        var claim = UUID.randomUUID().toString();
        collection()
                .updateMany(
                        Filters.and(Filters.in("_id", ids), isFree(now, realNow)),
                        Updates.set("lease", lease(claim, realNow.plus(LEASE))));
        return mongo
                .find(
                        claimedBy(ids, claim),
                        Document.class,
                        collection().getNamespace().getCollectionName())
                .stream()
                .flatMap(found -> claimed(found, claim).stream())
                .toList();
    }

    /** One that another build wrote, and this one cannot read, holds up none that it can. */
    private Optional<Claimed> claimed(Document found, String claim) {
        try {
            var it = mongo.getConverter().read(StoredSchedule.class, found);
            return Optional.of(new Claimed(it.schedule(), claim, it.sourceSequence()));
        } catch (RuntimeException unreadable) {
            LOG.error(
                    "Schedule {} cannot be read; it is tried again", found.get("_id"), unreadable);
            return Optional.empty();
        }
    }

    private List<String> free(Instant now, Instant realNow, int most) {
        return collection()
                .find(isFree(now, realNow))
                .sort(Sorts.ascending("nextAt"))
                .projection(Projections.include("_id"))
                .limit(most)
                .map(it -> it.getString("_id"))
                .into(new ArrayList<>());
    }

    private static Bson isFree(Instant now, Instant realNow) {
        return Filters.and(Filters.lte("nextAt", Date.from(now)), unleased(realNow));
    }

    /** What another replica works on is left to it, as long as it may still be at work. */
    private static Bson unleased(Instant realNow) {
        return Filters.not(Filters.gt("lease.until", Date.from(realNow)));
    }

    private static Document lease(String claim, Instant until) {
        return new Document("by", claim).append("until", Date.from(until));
    }

    private static Query claimedBy(List<String> ids, String claim) {
        return query(where("_id").in(ids).and("lease.by").is(claim))
                .with(Sort.by("nextAt"))
                .limit(ids.size());
    }

    @Override
    public void pass(List<Passed> passed) {
        collection()
                .bulkWrite(
                        passed.stream().map(MongoSchedules::model).toList(),
                        new BulkWriteOptions().ordered(false));
    }

    /** If the action told something newer meanwhile, what that asks for next is kept. */
    private static UpdateOneModel<Document> model(Passed passed) {
        var claimed = passed.claimed();
        var newest = new Document("$eq", Arrays.asList("$sourceSequence", claimed.sequence()));
        var next = passed.next() == null ? "$$REMOVE" : Date.from(passed.next());
        var fields =
                new Document("progress", document(passed.progress()))
                        .append(
                                "nextAt",
                                new Document("$cond", Arrays.asList(newest, next, "$nextAt")))
                        .append("lease", "$$REMOVE");
        return new UpdateOneModel<>(
                Filters.and(
                        Filters.eq("_id", claimed.schedule().action().actionId()),
                        Filters.eq("lease.by", claimed.claim())),
                List.of(new Document("$set", fields)));
    }

    @Override
    public void wake(Collection<String> postIds, Instant at) {
        if (postIds.isEmpty()) {
            return;
        }
        var theirs = Filters.or(POSTS.stream().map(field -> Filters.in(field, postIds)).toList());
        collection()
                .updateMany(
                        Filters.and(theirs, Filters.nin("action.status", OVER)),
                        Updates.combine(
                                Updates.min("nextAt", Date.from(at)), Updates.unset("lease")));
    }

    private static Document document(Progress progress) {
        var document = new Document();
        if (progress.through() != null) {
            document.append("through", progress.through().toString());
        }
        if (progress.told() != null) {
            document.append("told", new Document("$literal", progress.told()));
        }
        if (progress.toldTo() != null) {
            document.append("toldTo", new Document("$literal", progress.toldTo()));
        }
        if (!progress.copiesLeft().isEmpty()) {
            document.append("copiesLeft", new Document("$literal", progress.copiesLeft()));
        }
        return document;
    }

    @Override
    public long due(Instant now) {
        return mongo.count(query(where("nextAt").lte(now)).limit(MOST), StoredSchedule.class);
    }

    @Override
    public Optional<Schedule> find(String actionId) {
        return schedule(mongo.findById(actionId, StoredSchedule.class));
    }

    @Override
    public Optional<Schedule> findByReference(String reference) {
        var named = query(where("action.reference").is(reference)).limit(1);
        return schedule(mongo.findOne(named, StoredSchedule.class));
    }

    private static Optional<Schedule> schedule(@Nullable StoredSchedule stored) {
        return Optional.ofNullable(stored).map(StoredSchedule::schedule);
    }

    @Override
    public Map<String, ActionState> actions(Collection<String> actionIds) {
        return stored(actionIds)
                .collect(Collectors.toMap(StoredSchedule::actionId, StoredSchedule::action));
    }

    @Override
    public Map<String, Told> told(Collection<String> actionIds) {
        return stored(actionIds)
                .collect(
                        Collectors.toMap(
                                StoredSchedule::actionId,
                                it -> new Told(it.action(), it.sourceSequence())));
    }

    private Stream<StoredSchedule> stored(Collection<String> actionIds) {
        return Portions.of(actionIds, MOST)
                .flatMap(ids ->
                        mongo
                                .find(query(where("_id").in(ids)).limit(MOST), StoredSchedule.class)
                                .stream());
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(mongo.getCollectionName(StoredSchedule.class));
    }
}
