package app.resolved.meetings.programme.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.meetings.programme.application.Programmes;
import app.resolved.meetings.programme.domain.ItemStatus;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.webkit.people.Successions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoProgrammes implements Programmes {

    private final MongoTemplate mongo;
    private final Successions successions;

    MongoProgrammes(MongoTemplate mongo, Successions successions) {
        this.successions = successions;
        this.mongo = mongo;
    }

    @Override
    public List<ProgrammeItem> open(String committeeId, List<String> after, int most) {
        return open(successions.withPredecessors(Set.of(committeeId)), after, most);
    }

    @Override
    public List<ProgrammeItem> ownOpen(String committeeId, List<String> after, int most) {
        return open(Set.of(committeeId), after, most);
    }

    private List<ProgrammeItem> open(Set<String> committeeIds, List<String> after, int most) {
        var query = new Query(where("committeeId").in(committeeIds).and("closed").isNull());
        if (!after.isEmpty()) {
            var added = Instant.parse(after.get(0));
            query.addCriteria(
                    new Criteria()
                            .orOperator(
                                    where("added").gt(added),
                                    where("added").is(added).and("_id").gt(after.get(1))));
        }
        return find(query.with(Sort.by("added", "_id")), most);
    }

    @Override
    public List<ProgrammeItem> over(String committeeId, List<String> after, int most) {
        var query = new Query(where("committeeId").is(committeeId));
        if (after.isEmpty()) {
            query.addCriteria(where("closed").gt(Instant.EPOCH));
        } else {
            var closed = Instant.parse(after.get(0));
            query.addCriteria(
                    new Criteria()
                            .orOperator(
                                    where("closed").lt(closed).gt(Instant.EPOCH),
                                    where("closed").is(closed).and("_id").lt(after.get(1))));
        }
        return find(query.with(Sort.by(Sort.Direction.DESC, "closed", "_id")), most);
    }

    @Override
    public List<ProgrammeItem> ofSeries(Collection<String> series, int most) {
        return find(new Query(where("series").in(series)), most);
    }

    @Override
    public List<ProgrammeItem> owedBy(String outcomeId, int most) {
        return find(new Query(where("owed.outcomeId").is(outcomeId)), most);
    }

    @Override
    public List<ProgrammeItem> ofMeeting(String meetingId, int most) {
        var dealtWith = List.of(ItemStatus.PLANNED, ItemStatus.MOVED, ItemStatus.DONE);
        return find(
                new Query(where("slot.meetingId").is(meetingId).and("status").in(dealtWith)), most);
    }

    private List<ProgrammeItem> find(Query query, int most) {
        return mongo.find(query.limit(most), ProgrammeItem.class);
    }
}
