package app.resolved.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.resolved.localstack.stack.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The minutes that are tried out may be exempt. */
@Tag("stack-of-its-own")
class InterruptedTrialIT {
    private static final Duration LONG = Duration.ofMinutes(8);

    @TempDir private Path temporary;
    private Process trial;

    @AfterEach
    void leaveNothing() {
        trial.descendants().forEach(ProcessHandle::destroyForcibly);
        trial.destroyForcibly();
    }

    @Test
    void leavesNothingOfItsDataBehind() throws IOException {
        trial = new ProcessBuilder(command()).inheritIO().start();
        await().atMost(LONG)
                .until(() ->
                        trial.descendants().count() >= 5 && isThere("mongo") && isThere("kafka"));

        trial.destroy();

        await().atMost(LONG).until(() -> !trial.isAlive());
        assertThat(data()).isEmpty();
    }

    private boolean isThere(String part) throws IOException {
        return data().stream().anyMatch(folder -> isFilled(folder.resolve(part)));
    }

    private static boolean isFilled(Path folder) {
        var files = folder.toFile().list();
        return files != null && files.length > 0;
    }

    private List<Path> data() throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(one -> one.getFileName().toString().startsWith("resolved-")).toList();
        }
    }

    private List<String> command() {
        var root = Workshop.here().root();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dresolved.root=" + root,
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Stack.class.getName(),
                "trial",
                root.resolve("samples/scrutiny-committee.txt").toString());
    }
}
