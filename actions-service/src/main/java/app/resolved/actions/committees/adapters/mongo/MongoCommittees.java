package app.resolved.actions.committees.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.duedates.domain.CommitteeMeeting;
import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.MeetingState;
import app.resolved.contracts.MeetingState.MeetingStatus;
import com.mongodb.ReadConcern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class MongoCommittees implements Committees {

    private static final int MOST_COMMITTEES = 500;

    /** A committee that meets weekly for twenty years has a thousand. */
    private static final int MOST_MEETINGS = 10_000;

    private final MongoOperations mongo;

    MongoCommittees(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(MeetingDocument.class)
                .createIndex(new Index("committeeId", Direction.ASC).on("date", Direction.ASC));
    }

    @Override
    public Optional<CommitteeState> committee(String committeeId) {
        return Optional.ofNullable(mongo.findById(committeeId, CommitteeDocument.class))
                .map(CommitteeDocument::state);
    }

    @Override
    public List<CommitteeState> all() {
        var named = query(where("name").exists(true)).with(Sort.by("name")).limit(MOST_COMMITTEES);
        return mongo.find(named, CommitteeDocument.class).stream()
                .map(CommitteeDocument::state)
                .toList();
    }

    @Override
    public Map<String, List<CommitteeMeeting>> calendars(Collection<String> committeeIds) {
        var calendars = new HashMap<String, List<CommitteeMeeting>>();
        committeeIds.forEach(id -> calendars.put(id, new ArrayList<>()));
        var meetings =
                query(
                                where("committeeId")
                                        .in(committeeIds)
                                        .and("status")
                                        .ne(MeetingStatus.CANCELLED))
                        .with(Sort.by("committeeId", "date"))
                        .limit(MOST_MEETINGS)
                        .withReadConcern(ReadConcern.MAJORITY);
        for (var meeting : mongo.find(meetings, MeetingDocument.class)) {
            calendars
                    .computeIfAbsent(meeting.committeeId(), _ -> new ArrayList<>())
                    .add(new CommitteeMeeting(meeting.id(), meeting.date()));
        }
        return calendars;
    }

    @Override
    public Optional<MeetingState> meeting(String meetingId) {
        return Optional.ofNullable(mongo.findById(meetingId, MeetingDocument.class))
                .map(MeetingDocument::state);
    }
}
