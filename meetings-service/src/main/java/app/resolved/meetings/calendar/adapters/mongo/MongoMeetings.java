package app.resolved.meetings.calendar.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.listing.Cursor;
import app.resolved.meetings.listing.Page;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Dates are ISO text, so they sort as text. */
@Repository
class MongoMeetings implements MeetingList {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "date", "_id");

    private final MongoTemplate mongo;

    MongoMeetings(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Page<Meeting> page(Set<String> committeeIds, @Nullable String after, int limit) {
        var query = of(committeeIds).with(NEWEST_FIRST).limit(limit + 1);
        Cursor.read(after, 2).map(MongoMeetings::olderThan).ifPresent(query::addCriteria);
        return Page.of(
                mongo.find(query, Meeting.class),
                limit,
                meeting -> Cursor.of(meeting.date().toString(), meeting.id()));
    }

    @Override
    public Page<Meeting> from(LocalDate day, Set<String> committeeIds, int limit) {
        var query =
                of(committeeIds)
                        .addCriteria(where("date").gte(day))
                        .with(NEWEST_FIRST.reverse())
                        .limit(limit);
        return new Page<>(mongo.find(query, Meeting.class), null);
    }

    private static Query of(Set<String> committeeIds) {
        return committeeIds.isEmpty()
                ? new Query()
                : new Query(where("committeeId").in(committeeIds));
    }

    private static Criteria olderThan(Cursor last) {
        var date = last.date(0);
        return new Criteria()
                .orOperator(
                        where("date").lt(date), where("date").is(date).and("id").lt(last.text(1)));
    }
}
