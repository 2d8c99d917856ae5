package app.resolved.eventing;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.servers.FreePorts;
import app.resolved.servers.Mongod;
import app.resolved.testkit.TestPlace;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;

/** A database of its own, which stands still and goes on: callers get the failure that is a 503. */
class DatabaseFrozenIT {

    @TempDir private Path folder;
    private Mongod mongod;
    private Replica service;

    @BeforeEach
    void start() {
        mongod = Mongod.start(folder.resolve("mongo"), FreePorts.next());
        var quickly =
                Map.of(
                        "spring.mongodb.uri",
                        mongod.uri("frozen") + "&serverSelectionTimeoutMS=2000",
                        "resolved.eventing.database-timeout",
                        "2s");
        service = Replica.of(TestPlace.of(DatabaseFrozenIT.class), quickly);
    }

    @AfterEach
    void end() {
        mongod.child().thaw();
        service.close();
        mongod.close();
    }

    @Test
    void isNotWaitedForForEverAndIsThereAgainOnceItGoesOn() {
        service.writeNew("one", "Rivers");
        mongod.child().freeze();

        var read = asked(() -> service.panels().find("one"));
        var written = asked(() -> service.writeNew("two", "Roads"));

        eventually().until(() -> read.isDone() && written.isDone());
        assertThat(read.join()).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(written.join()).isInstanceOf(DataAccessResourceFailureException.class);

        mongod.child().thaw();
        eventually().ignoreExceptions().until(() -> service.panels().find("one").isPresent());
    }

    /** What came of it. */
    private static CompletableFuture<Object> asked(Supplier<Object> question) {
        var answer = new CompletableFuture<Object>();
        Thread.startVirtualThread(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException failed) {
                answer.complete(failed);
            }
        });
        return answer;
    }
}
