package app.resolved.actions.committees.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.committees.application.Heirs;
import app.resolved.actions.duedates.domain.CommitteeMeeting;
import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.MeetingState;
import app.resolved.contracts.MeetingState.MeetingStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        mongo.indexOps(CommitteeDocument.class)
                .createIndex(new Index("succeededBy", Direction.ASC).sparse());
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
        var heirs = heirs();
        var own = meetingsOf(heirs.withSuccessors(committeeIds));
        return committeeIds.stream()
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> heirs.calendar(id, own)));
    }

    @Override
    public Heirs heirs() {
        var succeeded = query(where("succeededBy").exists(true)).limit(MOST_COMMITTEES);
        return new Heirs(
                mongo.find(succeeded, CommitteeDocument.class).stream()
                        .map(CommitteeDocument::state)
                        .toList());
    }

    private Map<String, List<CommitteeMeeting>> meetingsOf(Collection<String> committeeIds) {
        var calendars = new HashMap<String, List<CommitteeMeeting>>();
        var meetings =
                query(
                                where("committeeId")
                                        .in(committeeIds)
                                        .and("status")
                                        .ne(MeetingStatus.CANCELLED))
                        .with(Sort.by("committeeId", "date"))
                        .limit(MOST_MEETINGS);
        for (var meeting : mongo.find(meetings, MeetingDocument.class)) {
            calendars
                    .computeIfAbsent(meeting.committeeId(), _ -> new ArrayList<>())
                    .add(new CommitteeMeeting(meeting.id(), meeting.date()));
        }
        return calendars;
    }

    @Override
    public List<MeetingState> unissued(
            Collection<String> committeeIds,
            LocalDate today,
            LocalDate from,
            LocalDate to,
            int most) {
        var unissued =
                where("committeeId")
                        .in(committeeIds)
                        .orOperator(
                                where("waiting.0").exists(true).and("date").lte(today),
                                where("status")
                                        .in(MeetingStatus.SCHEDULED, MeetingStatus.HELD)
                                        .and("date")
                                        .gte(from)
                                        .lte(to));
        var newestFirst = query(unissued).with(Sort.by(Direction.DESC, "date", "_id"));
        return mongo.find(newestFirst.limit(most), MeetingDocument.class).stream()
                .map(MeetingDocument::state)
                .toList();
    }

    @Override
    public Optional<MeetingState> meeting(String meetingId) {
        return Optional.ofNullable(mongo.findById(meetingId, MeetingDocument.class))
                .map(MeetingDocument::state);
    }
}
