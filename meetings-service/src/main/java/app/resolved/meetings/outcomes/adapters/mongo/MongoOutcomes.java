package app.resolved.meetings.outcomes.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.meetings.listing.Cursor;
import app.resolved.meetings.listing.Page;
import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.outcomes.domain.Outcome;
import org.jspecify.annotations.Nullable;
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
    public Page<Outcome> ofMeeting(String meetingId, @Nullable String after, int limit) {
        var query =
                new Query(where("meetingId").is(meetingId))
                        .with(Sort.by("number", "_id"))
                        .limit(limit + 1);
        Cursor.read(after, 2).map(MongoOutcomes::behind).ifPresent(query::addCriteria);
        return Page.of(
                mongo.find(query, Outcome.class),
                limit,
                outcome -> Cursor.of(Integer.toString(outcome.number()), outcome.id()));
    }

    private static Criteria behind(Cursor last) {
        int number = last.number(0);
        return new Criteria()
                .orOperator(
                        where("number").gt(number),
                        where("number").is(number).and("id").gt(last.text(1)));
    }
}
