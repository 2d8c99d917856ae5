package app.resolved.meetings.committees.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.committees.application.BodySight;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    public List<Committee> list(List<String> after, int most) {
        return list(new BodySight(true, Set.of()), after, most);
    }

    @Override
    public List<Committee> list(BodySight sight, List<String> after, int most) {
        var code = where("code");
        var query =
                query(after.isEmpty() ? code.exists(true) : code.gt(after.getFirst()))
                        .with(Sort.by("code"))
                        .limit(most);
        if (!sight.everyBody()) {
            query.addCriteria(
                    new Criteria()
                            .orOperator(
                                    where("visibility").ne(Visibility.CLOSED),
                                    where("_id").in(sight.own())));
        }
        return mongo.find(query, Committee.class);
    }

    @Override
    public List<Committee> precededBy(String id) {
        return mongo.find(
                query(where("succession.committeeId").is(id)).limit(100), Committee.class);
    }

    @Override
    public List<String> seating(String personId, LocalDate today) {
        var held = query(where("seats.personId").is(personId)).limit(100);
        return mongo.find(held, Committee.class).stream()
                .filter(committee -> committee.seats(personId, today))
                .map(Committee::id)
                .toList();
    }

    @Override
    public Set<String> openIds() {
        var open = query(where("visibility").ne(Visibility.CLOSED)).limit(1_000);
        open.fields().include("_id");
        return mongo.find(open, Id.class, mongo.getCollectionName(Committee.class)).stream()
                .map(Id::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Id(String id) {}
}
