package app.resolved.meetings.imports.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.meetings.imports.application.BegunImports;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoBegunImports implements BegunImports {

    /**
     * @param id the file's digest
     */
    record BegunImport(
            String id,
            ImportKind kind,
            byte[] content,
            @Nullable String committeeId,
            Set<String> theirs,
            String by) {

        Begun begun() {
            return new Begun(new ImportFile(kind, content, committeeId, theirs), by);
        }
    }

    private final MongoTemplate mongo;

    MongoBegunImports(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(ImportFile file, String by) {
        mongo.save(
                new BegunImport(
                        file.digest(),
                        file.kind(),
                        file.content(),
                        file.committeeId(),
                        file.theirs(),
                        by));
    }

    @Override
    public void over(ImportFile file) {
        mongo.remove(new Query(where("_id").is(file.digest())), BegunImport.class);
    }

    @Override
    public List<Begun> all(int most) {
        return mongo.find(new Query().limit(most), BegunImport.class).stream()
                .map(BegunImport::begun)
                .toList();
    }

    @Override
    public long count() {
        return mongo.estimatedCount(BegunImport.class);
    }
}
