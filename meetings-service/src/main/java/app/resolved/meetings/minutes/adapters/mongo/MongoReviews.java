package app.resolved.meetings.minutes.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.meetings.minutes.application.Reviews;
import app.resolved.meetings.minutes.domain.Review;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoReviews implements Reviews {

    private final MongoTemplate mongo;

    MongoReviews(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<String> issuing(String after, int most) {
        var query =
                beingIssued().addCriteria(where("_id").gt(after)).with(Sort.by("_id")).limit(most);
        query.fields().include("_id");
        return mongo.find(query, Document.class, mongo.getCollectionName(Review.class)).stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    @Override
    public long countIssuing() {
        return mongo.count(beingIssued(), Review.class);
    }

    @Override
    public boolean remove(String meetingId, long version) {
        return mongo.getCollection(mongo.getCollectionName(Review.class))
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .deleteOne(
                                Filters.and(
                                        Filters.eq("_id", meetingId),
                                        Filters.eq("stream.version", version)))
                        .getDeletedCount()
                == 1;
    }

    @Override
    public boolean anyTiedToAnItem(String meetingId) {
        return mongo.exists(
                query(where("_id").is(meetingId).and("proposals.ties.item").exists(true)),
                Review.class);
    }

    private static Query beingIssued() {
        return query(where("status").is("ISSUING"));
    }
}
