package app.resolved.meetings.committees.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.listing.Cursor;
import app.resolved.meetings.listing.Page;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoCommittees implements CommitteeList {

    private final MongoTemplate mongo;

    MongoCommittees(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Committee> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Committee.class));
    }

    @Override
    public List<Committee> findAll(Collection<String> ids) {
        return mongo.find(query(where("id").in(ids)).limit(1_000), Committee.class);
    }

    @Override
    public Optional<Committee> withCode(String code) {
        return Optional.ofNullable(mongo.findOne(query(where("code").is(code)), Committee.class));
    }

    @Override
    public Page<Committee> page(@Nullable String after, int limit) {
        var query =
                Cursor.read(after, 1)
                        .map(cursor -> query(where("code").gt(cursor.text(0))))
                        .orElseGet(() -> query(named()))
                        .with(Sort.by("code"))
                        .limit(limit + 1);
        return Page.of(
                mongo.find(query, Committee.class),
                limit,
                committee -> Cursor.of(committee.code()));
    }

    /** Leaves out what was erased. */
    private static Criteria named() {
        return where("code").exists(true);
    }
}
