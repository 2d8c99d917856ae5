package app.resolved.eventing;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.eventing.listening.Infrastructure;
import app.resolved.servers.FreePorts;
import app.resolved.servers.Mongod;
import app.resolved.testkit.TestPlace;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

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

        var answers = crowd().toList();

        eventually().until(() -> answers.stream().allMatch(CompletableFuture::isDone));
        assertThat(answers).extracting(CompletableFuture::join).allSatisfy(this::isNoAnswer);

        mongod.child().thaw();
        eventually().ignoreExceptions().until(() -> service.panels().find("one").isPresent());
    }

    /** More than there are connections: some wait for an answer, some for a connection. */
    private Stream<CompletableFuture<Object>> crowd() {
        return IntStream.range(0, 30)
                .boxed()
                .flatMap(each ->
                        Stream.of(
                                asked(() -> service.panels().find("one")),
                                asked(() -> service.writeNew("more-" + each, "Roads"))));
    }

    private void isNoAnswer(Object answer) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        DataAccessException.class,
                        failed -> {
                            assertThat(Infrastructure.isBroken(failed)).isTrue();
                            assertThat(Unconfirmed.within(failed) || Unreached.within(failed))
                                    .isTrue();
                        });
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
