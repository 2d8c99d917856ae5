package app.resolved.meetings.imports.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.meetings.imports.application.Leftovers;
import app.resolved.meetings.imports.domain.Leftover;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoLeftovers implements Leftovers {

    private static final Sort NEWEST_FIRST = Sort.by(Direction.DESC, "begunAt", "_id");

    private final MongoTemplate mongo;

    MongoLeftovers(MongoTemplate mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(Leftover.class);
        indexes.createIndex(byTime(new Index()));
        indexes.createIndex(byTime(new Index("personId", Direction.ASC)));
    }

    @Override
    public void keep(Leftover leftover) {
        mongo.save(leftover);
    }

    @Override
    public List<Leftover> all(int most) {
        return newest(new Query(), most);
    }

    @Override
    public List<Leftover> of(String personId, int most) {
        return newest(new Query(where("personId").is(personId)), most);
    }

    private List<Leftover> newest(Query query, int most) {
        return mongo.find(query.with(NEWEST_FIRST).limit(most), Leftover.class);
    }

    @Override
    public Optional<Leftover> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Leftover.class));
    }

    @Override
    public void seen(String id) {
        mongo.remove(new Query(where("_id").is(id)), Leftover.class);
    }

    private static Index byTime(Index index) {
        return index.on("begunAt", Direction.DESC).on("_id", Direction.DESC);
    }
}
