package app.resolved.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether something may have been written although no answer came. */
class NoAnswerTest {

    private static final ServerAddress SERVER = new ServerAddress();

    @ParameterizedTest
    @MethodSource
    void nothingIsWrittenWhereNobodyWasReached(MongoException failure) {
        var wrapped = new IllegalStateException(failure);

        assertThat(Unreached.within(wrapped)).isTrue();
        assertThat(Unconfirmed.within(wrapped)).isFalse();
    }

    static Stream<MongoException> nothingIsWrittenWhereNobodyWasReached() {
        var refused = new BsonDocument();
        return Stream.of(
                new MongoConnectionPoolClearedException(
                        new ServerId(new ClusterId(), SERVER), cut()),
                new MongoServerUnavailableException("closed"),
                new MongoNotPrimaryException(refused, SERVER),
                new MongoNodeIsRecoveringException(refused, SERVER),
                new MongoTimeoutException("no server"),
                new MongoSocketOpenException("refused", SERVER, new ConnectException()),
                labelled(cut(), MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL));
    }

    @ParameterizedTest
    @MethodSource
    void isNotKnownWhereTheAnswerWasLost(MongoException failure) {
        assertThat(Unconfirmed.within(new IllegalStateException(failure))).isTrue();
    }

    static Stream<MongoException> isNotKnownWhereTheAnswerWasLost() {
        var commit = MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL;
        return Stream.of(
                cut(),
                labelled(cut(), commit),
                labelled(new MongoTimeoutException("no server"), commit));
    }

    @Test
    void aRefusalOfTheServerIsNeither() {
        for (var refusal :
                new MongoException[] {
                    new MongoClientException("not that"),
                    new MongoCommandException(new BsonDocument(), SERVER)
                }) {
            assertThat(Unreached.within(refusal)).isFalse();
            assertThat(Unconfirmed.within(refusal)).isFalse();
        }
    }

    /** It would be followed for ever. */
    @Test
    void aChainThatLeadsBackIntoItselfEnds() {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.initCause(second);

        assertThat(Unreached.within(first)).isFalse();
    }

    private static MongoException cut() {
        return new MongoSocketReadTimeoutException("cut", SERVER, new SocketTimeoutException());
    }

    private static MongoException labelled(MongoException failure, String label) {
        failure.addLabel(label);
        return failure;
    }
}
