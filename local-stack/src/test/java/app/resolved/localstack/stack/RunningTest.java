package app.resolved.localstack.stack;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.servers.Child;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child that dies is reported, with a real one. */
class RunningTest {
    private final Running running = new Running();
    private final CompletableFuture<StackFailed> told = new CompletableFuture<>();
    private Child child;

    @BeforeEach
    void start(@TempDir Path folder) {
        var log = folder.resolve("mailbox.log");
        var command = List.of("/bin/sh", "-c", "echo its last words; exec sleep 600");
        child = running.add(Child.start("mailbox", command, Map.of(), log));
        running.onDeath(told::complete);
        eventually().until(() -> Files.readString(log).contains("last words"));
    }

    @AfterEach
    void stop() {
        running.stop(running.all());
    }

    @Test
    void reportsAChildThatDiesWithTheEndOfItsLog() {
        child.kill();

        eventually().until(told::isDone);
        assertThat(told.join())
                .hasMessageContaining("mailbox has ended")
                .hasMessageContaining("\n  | its last words");
    }

    @Test
    void reportsNoneThatWasAskedToEnd() {
        running.stop(List.of(child));

        eventually().until(() -> !child.alive());
        assertThat(told).isNotDone();
    }
}
