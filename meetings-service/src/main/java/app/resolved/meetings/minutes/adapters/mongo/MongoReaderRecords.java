package app.resolved.meetings.minutes.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.meetings.minutes.application.ReaderRecords;
import app.resolved.meetings.minutes.domain.ReaderRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Dates are ISO text, so they sort as text. */
@Repository
class MongoReaderRecords implements ReaderRecords {

    private static final Sort NEWEST_FIRST = Sort.by(Direction.DESC, "meetingDate", "_id");

    private final MongoTemplate mongo;

    MongoReaderRecords(MongoTemplate mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(ReaderRecord.class);
        indexes.createIndex(byDate(new Index()));
        indexes.createIndex(byDate(new Index("committeeId", Direction.ASC)));
    }

    @Override
    public void keep(ReaderRecord counted) {
        mongo.save(counted);
    }

    @Override
    public List<ReaderRecord> list(Set<String> committeeIds, List<String> after, int most) {
        var query = of(committeeIds).with(NEWEST_FIRST).limit(most);
        if (!after.isEmpty()) {
            query.addCriteria(behind(LocalDate.parse(after.get(0)), after.get(1)));
        }
        return mongo.find(query, ReaderRecord.class);
    }

    @Override
    public List<ReaderRecord> since(LocalDate day, Set<String> committeeIds, int most) {
        var query =
                of(committeeIds)
                        .addCriteria(where("meetingDate").gte(day))
                        .with(NEWEST_FIRST)
                        .limit(most);
        return mongo.find(query, ReaderRecord.class);
    }

    private static Query of(Set<String> committeeIds) {
        return committeeIds.isEmpty()
                ? new Query()
                : new Query(where("committeeId").in(committeeIds));
    }

    private static Criteria behind(LocalDate day, String id) {
        return new Criteria()
                .orOperator(
                        where("meetingDate").lt(day),
                        where("meetingDate").is(day).and("_id").lt(id));
    }

    private static Index byDate(Index index) {
        return index.on("meetingDate", Direction.DESC).on("_id", Direction.DESC);
    }
}
