package app.resolved.eventing.listening;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcernResult;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

class InfrastructureTest {

    private static final ServerAddress SERVER = new ServerAddress("localhost", 27017);
    private static final WriteConcernError LATE =
            new WriteConcernError(
                    64, "WriteConcernTimeout", "waiting for replication", new BsonDocument());
    private static final BulkWriteError DUPLICATE =
            new BulkWriteError(11000, "E11000 index: _id_", new BsonDocument(), 0);
    private static final BulkWriteError INVALID =
            new BulkWriteError(121, "Document failed validation", new BsonDocument(), 0);

    @Test
    void isBrokenWhereNoMajorityConfirmsABulkInTime() {
        assertBroken(bulk(LATE), true);
        assertBroken(bulk(LATE, DUPLICATE), true);
    }

    @Test
    void isBrokenWhereNoMajorityConfirmsAWriteInTime() {
        assertBroken(
                new MongoWriteConcernException(
                        LATE, WriteConcernResult.acknowledged(1, true, null), SERVER, Set.of()),
                true);
    }

    @Test
    void isWellWhereTheServerRefusesWhatWasToBeWritten() {
        assertBroken(bulk(null, DUPLICATE), false);
        assertBroken(bulk(null, INVALID), false);
    }

    /** As the driver throws it, and as Spring does. */
    private static void assertBroken(MongoException failure, boolean broken) {
        var translated = new MongoExceptionTranslator().translateExceptionIfPossible(failure);

        assertThat(Infrastructure.isBroken(failure)).isEqualTo(broken);
        assertThat(Infrastructure.isBroken(requireNonNull(translated))).isEqualTo(broken);
    }

    private static MongoBulkWriteException bulk(
            @Nullable WriteConcernError concern, BulkWriteError... errors) {
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(), List.of(errors), concern, SERVER, Set.of());
    }
}
