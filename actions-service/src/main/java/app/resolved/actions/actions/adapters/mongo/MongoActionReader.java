package app.resolved.actions.actions.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.ActionFilter.Only;
import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.actions.application.Sight;
import app.resolved.actions.actions.domain.Action;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.webkit.people.Successions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Lists first their ids on an index, then reads those as aggregates. */
@Component
class MongoActionReader implements ActionReader {

    private static final String OUTCOME = "outcomes.outcome.outcomeId";

    private final MongoOperations mongo;
    private final Aggregates<Action> actions;
    private final Successions successions;

    MongoActionReader(MongoOperations mongo, Aggregates<Action> actions, Successions successions) {
        this.mongo = mongo;
        this.actions = actions;
        this.successions = successions;
        ActionIndexes.make(mongo.indexOps(ActionDocument.class));
    }

    @Override
    public List<Stored<Action>> find(ActionFilter filter, @Nullable String after, int most) {
        var order = where("order");
        if (after != null) {
            order.gt(after);
        }
        if (filter.dueBefore() != null) {
            order.lt(filter.dueBefore().toString());
        }
        var criteria = criteria(filter);
        if (after != null || filter.dueBefore() != null) {
            criteria.add(order);
        }
        var sorted = query(all(criteria)).with(Sort.by("order")).limit(most);
        var ids = ids(sorted);
        var byId =
                actions.findAll(ids).stream()
                        .collect(Collectors.toMap(Stored::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    @Override
    public long count(ActionFilter filter, int most) {
        var criteria = criteria(filter);
        if (filter.dueBefore() != null) {
            criteria.add(where("order").lt(filter.dueBefore().toString()));
        }
        return mongo.count(query(all(criteria)).limit(most), ActionDocument.class);
    }

    @Override
    public Map<String, Long> openOf(Collection<String> postIds) {
        var open =
                where("ownerPostId")
                        .in(postIds)
                        .and("status")
                        .in(ActionFilter.OPEN)
                        .and("restricted")
                        .is(null);
        var counted =
                Aggregation.newAggregation(
                        Aggregation.match(open),
                        Aggregation.group("ownerPostId").count().as("open"));
        return mongo
                .aggregate(counted, ActionDocument.class, Counted.class)
                .getMappedResults()
                .stream()
                .collect(Collectors.toMap(Counted::id, Counted::open));
    }

    @Override
    public List<Stored<Action>> homesOf(String outcomeId) {
        var ids = ids(query(where(OUTCOME).is(outcomeId)).limit(10));
        return actions.findAll(ids).stream()
                .filter(stored -> {
                    var one = stored.document().outcome(outcomeId);
                    return one != null && one.home().equals(stored.id());
                })
                .toList();
    }

    @Override
    public List<String> hangingOnTheCalendar(String committeeId, String afterId, int limit) {
        return ids(
                query(
                                where("committeeId")
                                        .is(committeeId)
                                        .and("hangsOnTheCalendar")
                                        .is(true)
                                        .and("_id")
                                        .gt(afterId))
                        .with(Sort.by("_id"))
                        .limit(limit));
    }

    @Override
    public List<String> open(String committeeId, String afterId, int limit) {
        var open = where("committeeId").is(committeeId).and("status").in(ActionFilter.OPEN);
        return ids(query(open.and("_id").gt(afterId)).with(Sort.by("_id")).limit(limit));
    }

    @Override
    public List<String> owedTo(Collection<String> itemIds, String afterId, int limit) {
        return ids(
                query(where("due.owedTo.itemId").in(itemIds).and("_id").gt(afterId))
                        .with(Sort.by("_id"))
                        .limit(limit));
    }

    @Override
    public List<String> naming(String personId, int limit) {
        return ids(query(where("timeline.personId").is(personId)).limit(limit));
    }

    @Override
    public List<String> withUnsettledLinks(String after, int most) {
        return ids(
                query(where("unsettledLinks").exists(true).and("_id").gt(after))
                        .with(Sort.by("_id"))
                        .withHint("unsettledLinks_1")
                        .limit(most));
    }

    @Override
    public long countUnsettledLinks() {
        return mongo.count(
                query(where("unsettledLinks").exists(true)).limit(1_000), ActionDocument.class);
    }

    private List<String> ids(Query query) {
        query.fields().include("_id");
        return mongo.find(query, Id.class, mongo.getCollectionName(ActionDocument.class)).stream()
                .map(Id::id)
                .toList();
    }

    private static Criteria all(List<Criteria> criteria) {
        return criteria.size() == 1 ? criteria.getFirst() : new Criteria().andOperator(criteria);
    }

    private List<Criteria> criteria(ActionFilter filter) {
        var criteria = new ArrayList<Criteria>();
        criteria.add(where("status").in(filter.statuses()));
        filter.only().stream().map(this::criteria).forEach(criteria::add);
        addSight(criteria, filter.sight());
        return criteria;
    }

    private Criteria criteria(Only only) {
        return switch (only) {
            case Only.OfCommittee(var id) -> where("committeeId").in(followedBy(id));
            case Only.OwnedBy(var posts) -> ofPosts(posts);
            case Only.Owned(boolean bySomebody) ->
                    bySomebody ? where("ownerPostId").ne(null) : where("ownerPostId").is(null);
            case Only.OfProvisionalDate() -> where("provisional").is(true);
            case Only.Uncopied() -> where("uncopied").is(true);
            case Only.RespondedLate(var today) -> where("respondBy").lt(today);
            case Only.AwaitingAResponse() -> where("respondBy").exists(true);
            case Only.OwingAResponse(var posts) ->
                    where("respondBy")
                            .exists(true)
                            .and("copies")
                            .elemMatch(where("postId").in(posts).and("response").is(null));
            case Only.WithCopyFor(var posts) ->
                    where("copyWaits")
                            .is(true)
                            .and("copies")
                            .elemMatch(where("postId").in(posts).and("waits").is(true));
        };
    }

    /** A body follows up what it decided, and what those decided that it took over from. */
    private Set<String> followedBy(String committeeId) {
        return successions.withPredecessors(Set.of(committeeId));
    }

    private static void addSight(List<Criteria> criteria, Sight sight) {
        var seen = new ArrayList<Criteria>();
        if (!sight.everyCommittee()) {
            seen.add(where("committeeId").in(sight.committeeIds()));
        } else if (!sight.hidden().isEmpty()) {
            seen.add(where("committeeId").nin(sight.hidden()));
        }
        if (hidesRestricted(sight)) {
            seen.add(where("restricted").is(null));
        }
        if (seen.isEmpty()) {
            return;
        }
        criteria.add(
                sight.postIds().isEmpty()
                        ? all(seen)
                        : new Criteria()
                                .orOperator(
                                        all(seen),
                                        ofPosts(sight.postIds()),
                                        copiedTo(sight.postIds())));
    }

    /** Even how many there are reaches only those entitled, and who must do them. */
    private static boolean hidesRestricted(Sight sight) {
        return !sight.restricted();
    }

    private static Criteria ofPosts(Set<String> postIds) {
        return new Criteria()
                .orOperator(
                        where("ownerPostId").in(postIds), where("contributors.postId").in(postIds));
    }

    private static Criteria copiedTo(Set<String> postIds) {
        return where("copies.postId").in(postIds).and("restricted").is(null);
    }

    private record Id(String id) {}

    private record Counted(String id, long open) {}
}
