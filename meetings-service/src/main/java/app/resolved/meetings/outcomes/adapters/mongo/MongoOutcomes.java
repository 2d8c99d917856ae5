package app.resolved.meetings.outcomes.adapters.mongo;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.limit;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.lookup;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.project;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.sort;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.RecordByHand;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoOutcomes implements OutcomeList {

    private final MongoTemplate mongo;

    MongoOutcomes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Outcome> ofMeeting(
            String meetingId, boolean restricted, List<String> after, int most) {
        var query =
                new Query(where("meetingId").is(meetingId))
                        .with(Sort.by("number", "_id"))
                        .limit(most);
        if (!restricted) {
            query.addCriteria(where("terms.restriction").is(null));
        }
        if (!after.isEmpty()) {
            query.addCriteria(behind(Integer.parseInt(after.get(0)), after.get(1)));
        }
        return mongo.find(query, Outcome.class);
    }

    @Override
    public List<Outcome> untold(String meetingId, int most) {
        var untold =
                where("meetingId")
                        .is(meetingId)
                        .and("actionId")
                        .isNull()
                        .and("terms.restriction")
                        .ne(null);
        return mongo.find(
                new Query(untold).with(Sort.by("number", "_id")).limit(most), Outcome.class);
    }

    @Override
    public List<Outcome> of(Collection<String> ids, Collection<String> actionIds, int most) {
        var either =
                new Criteria().orOperator(where("_id").in(ids), where("actionId").in(actionIds));
        return mongo.find(
                new Query(either).addCriteria(where("meetingId").exists(true)).limit(most),
                Outcome.class);
    }

    @Override
    public List<Outcome> unheard(Set<String> committeeIds, LocalDate before, int most) {
        var forAction =
                where("committeeId")
                        .in(committeeIds)
                        .and("purpose")
                        .is(Purpose.ACTION)
                        .and("meetingDate")
                        .lt(before)
                        .and("withdrawal")
                        .isNull();
        var actions = mongo.getCollectionName(HeardAction.class);
        var ids =
                newAggregation(
                        match(forAction),
                        sort(Direction.DESC, "meetingDate", "number", "_id"),
                        lookup(actions, "actionId", "_id", "heard"),
                        match(isUnheard()),
                        limit(most),
                        project("_id"));
        var found =
                mongo.aggregate(ids, Outcome.class, Document.class).getMappedResults().stream()
                        .map(one -> one.getString("_id"))
                        .toList();
        return of(found, List.of(), most);
    }

    /** Of an outcome that is asked of two, whoever asks looks for the second action. */
    private static Criteria isUnheard() {
        return new Criteria()
                .orOperator(where("heard.status").exists(false), where("terms.joint").exists(true));
    }

    @Override
    public Optional<Outcome> withReference(String reference) {
        return Optional.ofNullable(
                mongo.findOne(
                        new Query(where("reference").is(reference))
                                .with(Sort.by("reference", "number")),
                        Outcome.class));
    }

    @Override
    public List<Outcome> byHand(String meetingId, int most) {
        var query =
                new Query(
                                where("meetingId")
                                        .is(meetingId)
                                        .and("number")
                                        .gte(RecordByHand.AFTER_THE_MINUTES))
                        .with(Sort.by("number", "_id"))
                        .limit(most);
        return mongo.find(query, Outcome.class);
    }

    private static Criteria behind(int number, String id) {
        return new Criteria()
                .orOperator(
                        where("number").gt(number), where("number").is(number).and("_id").gt(id));
    }
}
