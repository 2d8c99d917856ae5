package app.resolved.meetings.calendar.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.contracts.MeetingState.What;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    public List<Meeting> findAll(Collection<String> ids) {
        return mongo.find(new Query(where("id").in(ids)).limit(1_000), Meeting.class);
    }

    @Override
    public List<Meeting> list(Set<String> committeeIds, List<String> after, int most) {
        var query = of(committeeIds).with(NEWEST_FIRST).limit(most);
        if (!after.isEmpty()) {
            query.addCriteria(behind(after.get(0), after.get(1)));
        }
        return mongo.find(query, Meeting.class);
    }

    @Override
    public List<Meeting> unissued(
            LocalDate day,
            Set<String> committeeIds,
            boolean entitled,
            List<String> after,
            int most) {
        var kinds = EnumSet.allOf(What.class);
        if (!entitled) {
            kinds.remove(What.RESTRICTED_SHEET);
        }
        var unissued =
                new Criteria()
                        .orOperator(
                                where("waiting.what").in(kinds),
                                where("status").in(MeetingStatus.SCHEDULED, MeetingStatus.HELD));
        var all = new ArrayList<Criteria>(List.of(unissued, where("date").lte(day)));
        if (!committeeIds.isEmpty()) {
            all.add(where("committeeId").in(committeeIds));
        }
        if (!after.isEmpty()) {
            all.add(behind(after.get(0), after.get(1)));
        }
        var query = new Query(new Criteria().andOperator(all)).with(NEWEST_FIRST).limit(most);
        return mongo.find(query, Meeting.class);
    }

    @Override
    public List<Meeting> from(LocalDate day, Set<String> committeeIds, int most) {
        var query =
                of(committeeIds)
                        .addCriteria(where("date").gte(day))
                        .with(NEWEST_FIRST.reverse())
                        .limit(most);
        return mongo.find(query, Meeting.class);
    }

    @Override
    public List<Meeting> between(
            LocalDate first, LocalDate last, Set<String> committeeIds, int most) {
        var query =
                of(committeeIds)
                        .addCriteria(where("date").gte(first).lte(last))
                        .with(NEWEST_FIRST.reverse())
                        .limit(most);
        return mongo.find(query, Meeting.class);
    }

    @Override
    public List<Meeting> ofCommittee(String committeeId, int most) {
        return from(LocalDate.of(1, 1, 1), Set.of(committeeId), most);
    }

    private static Query of(Set<String> committeeIds) {
        return committeeIds.isEmpty()
                ? new Query()
                : new Query(where("committeeId").in(committeeIds));
    }

    private static Criteria behind(String date, String id) {
        var day = LocalDate.parse(date);
        return new Criteria()
                .orOperator(where("date").lt(day), where("date").is(day).and("_id").lt(id));
    }
}
