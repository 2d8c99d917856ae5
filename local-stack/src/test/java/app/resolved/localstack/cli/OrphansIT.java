package app.resolved.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.resolved.localstack.http.Calls;
import app.resolved.localstack.http.Refused;
import app.resolved.localstack.stack.DataFolder;
import app.resolved.localstack.stack.Workshop;
import app.resolved.servers.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The stack as a process of its own, ended in two ways. */
@Tag("stack-of-its-own")
class OrphansIT {
    /** Longer than the stack's own patience, after which it says what is missing. */
    private static final Duration LONG = Duration.ofMinutes(8);

    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);
    private final Calls calls = new Calls();
    private final DataFolder data = DataFolder.temporary();
    private final Path said = data.folder().resolve("said.txt");
    private final int base = FreePorts.next(100).getFirst();
    private Process stack;
    private List<ProcessHandle> children = List.of();

    @BeforeEach
    void startUntilAServiceIsWell() throws IOException {
        stack =
                new ProcessBuilder(command())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        awaitThatMeetingsAreWell();
        children = stack.descendants().toList();
        assertThat(children).hasSizeGreaterThanOrEqualTo(5);
    }

    @AfterEach
    void leaveNothing() {
        stack.destroyForcibly();
        await().atMost(LONG).until(() -> noneAlive(children));
        calls.close();
        data.delete();
    }

    @Test
    void leavesNoChildEvenWhenItIsKilled() {
        stack.destroyForcibly();

        await().atMost(LONG).until(() -> noneAlive(children));
    }

    /** What Ctrl-C does. */
    @Test
    void leavesNoChildWhenItIsInterrupted() {
        stack.destroy();

        await().atMost(LONG).until(() -> !stack.isAlive() && noneAlive(children));
    }

    private static boolean noneAlive(List<ProcessHandle> processes) {
        return processes.stream().noneMatch(ProcessHandle::isAlive);
    }

    private void awaitThatMeetingsAreWell() throws IOException {
        try {
            await().atMost(LONG).until(() -> !stack.isAlive() || meetingsAreWell());
        } catch (ConditionTimeoutException late) {
            throw new AssertionError("Not well. The stack said: " + Files.readString(said), late);
        }
        assertThat(stack.isAlive()).as(Files.readString(said)).isTrue();
    }

    private boolean meetingsAreWell() {
        var address = "http://localhost:%d/actuator/health/readiness".formatted(base + 1);
        try {
            calls.send(Calls.to(address).timeout(ONE_ANSWER).build());
            return true;
        } catch (Refused | UncheckedIOException notYet) {
            return false;
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dresolved.root=" + Workshop.here().root(),
                "-Dresolved.data=" + data.folder(),
                "-cp",
                System.getProperty("java.class.path"),
                Stack.class.getName(),
                "start",
                "--port-base",
                Integer.toString(base));
    }
}
