package app.resolved.meetings.outcomes.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.RecordByHand;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
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
    public List<Outcome> of(Collection<String> ids, Collection<String> actionIds, int most) {
        var either =
                new Criteria().orOperator(where("_id").in(ids), where("actionId").in(actionIds));
        return mongo.find(
                new Query(either).addCriteria(where("meetingId").exists(true)).limit(most),
                Outcome.class);
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
