package app.resolved.meetings.imports.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.meetings.imports.application.Begun;
import app.resolved.meetings.imports.application.BegunImports;
import app.resolved.meetings.imports.domain.RowFate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoBegunImports implements BegunImports {

    private final MongoTemplate mongo;

    MongoBegunImports(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Begun> keep(Begun one) {
        while (true) {
            try {
                mongo.insert(BegunImport.of(one));
                return Optional.empty();
            } catch (DuplicateKeyException anotherPressWasQuicker) {
                var theirs = find(one.file().digest());
                if (theirs.isPresent()) {
                    return theirs;
                }
            }
        }
    }

    @Override
    public Optional<Begun> find(String digest) {
        return Optional.ofNullable(mongo.findById(digest, BegunImport.class))
                .map(BegunImport::begun);
    }

    @Override
    public void meets(Begun one, RowFate row) {
        mongo.updateFirst(that(one), new Update().push("met", row), BegunImport.class);
    }

    @Override
    public void over(Begun one) {
        mongo.remove(that(one), BegunImport.class);
    }

    @Override
    public List<String> digests(String after, int most) {
        var query = query(where("_id").gt(after)).with(Sort.by("_id")).limit(most);
        query.fields().include("_id");
        return mongo
                .find(query, Document.class, mongo.getCollectionName(BegunImport.class))
                .stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    @Override
    public long count() {
        return mongo.estimatedCount(BegunImport.class);
    }

    private static Query that(Begun one) {
        return new Query(where("_id").is(one.file().digest()).and("at").is(one.at()));
    }
}
