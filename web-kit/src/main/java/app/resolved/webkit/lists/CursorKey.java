package app.resolved.webkit.lists;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/** The key of a service's cursors: made by whoever needs it first, kept in its database for all. */
final class CursorKey implements Supplier<byte[]> {

    private static final int BYTES = 32;
    private final MongoOperations mongo;
    private volatile byte @Nullable [] known;

    CursorKey(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public byte[] get() {
        byte[] key = known;
        if (key == null) {
            key = firstOne();
            known = key;
        }
        return key;
    }

    private byte[] firstOne() {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        var kept =
                mongo.findAndModify(
                        query(where("_id").is("cursor")),
                        new Update().setOnInsert("key", new Binary(fresh)),
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        Kept.class);
        return Objects.requireNonNull(kept).key().getData();
    }

    @Document("webKeys")
    record Kept(@Id String id, Binary key) {}
}
