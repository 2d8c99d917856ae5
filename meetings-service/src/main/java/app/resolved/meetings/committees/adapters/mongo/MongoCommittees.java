package app.resolved.meetings.committees.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
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
    public List<Committee> list(List<String> after, int most) {
        var code = where("code");
        var query =
                query(after.isEmpty() ? code.exists(true) : code.gt(after.getFirst()))
                        .with(Sort.by("code"))
                        .limit(most);
        return mongo.find(query, Committee.class);
    }
}
