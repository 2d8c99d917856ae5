package app.resolved.meetings.imports.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.meetings.imports.application.Begun;
import app.resolved.meetings.imports.application.BegunImports;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.RowFate;
import java.util.List;
import java.util.Optional;
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
                var theirs = find(one.file());
                if (theirs.isPresent()) {
                    return theirs;
                }
            }
        }
    }

    @Override
    public Optional<Begun> find(ImportFile file) {
        return Optional.ofNullable(mongo.findById(file.digest(), BegunImport.class))
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
    public List<Begun> all(int most) {
        return mongo.find(new Query().with(Sort.by("_id")).limit(most), BegunImport.class).stream()
                .map(BegunImport::begun)
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
