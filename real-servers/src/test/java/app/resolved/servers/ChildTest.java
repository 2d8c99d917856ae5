package app.resolved.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir Path folder;

    @Test
    void endsWhenItIsStopped() {
        var child = sleeper();

        child.stop();

        assertThat(child.alive()).isFalse();
        assertThat(isRunning(child.pid())).isFalse();
    }

    @Test
    void endsEvenWhenItIgnoresBeingAsked() {
        var child = shell("trap '' TERM; echo ready; while :; do sleep 0.2; done");
        await().until(() -> child.logTail(1).contains("ready"));

        child.stop();

        assertThat(isRunning(child.pid())).isFalse();
    }

    @Test
    void tellsHowItEndedAndWhatItSaidLast() {
        var child = shell("echo one; echo two; exit 7");

        assertThat(child.ended().join()).isEqualTo(7);
        assertThat(child.logTail(1)).containsExactly("two");
    }

    @Test
    void standsStillWhileFrozen() {
        var child = shell("while :; do echo tick; sleep 0.05; done");
        await().until(() -> !child.logTail(1).isEmpty());

        child.freeze();

        await().until(() -> stateOf(child.pid()).equals("T"));
        child.thaw();
        await().until(() -> !stateOf(child.pid()).equals("T"));
        child.kill();
        assertThat(child.ended().join()).isEqualTo(128 + 9);
    }

    @Test
    void leavesNoOrphanWhenItsParentIsKilled() throws Exception {
        var pidFile = folder.resolve("pid");
        var parent =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Parent.class.getName(),
                                pidFile.toString())
                        .start();
        await().until(() -> Files.exists(pidFile) && Files.size(pidFile) > 0);
        long grandchild = Long.parseLong(Files.readString(pidFile));
        assertThat(isRunning(grandchild)).isTrue();

        parent.destroyForcibly();

        await().until(() -> !isRunning(grandchild));
    }

    /** A process with a child, to be killed. */
    static final class Parent {
        public static void main(String[] arguments) throws Exception {
            var pidFile = Path.of(arguments[0]);
            var child =
                    Child.start(
                            "sleeper",
                            List.of("sleep", "600"),
                            Map.of(),
                            pidFile.resolveSibling("grandchild.log"));
            var written = pidFile.resolveSibling("pid.part");
            Files.writeString(written, Long.toString(child.pid()));
            Files.move(written, pidFile);
            child.ended().join();
        }
    }

    private Child sleeper() {
        return shell("exec sleep 600");
    }

    private Child shell(String script) {
        return Child.start(
                "shell", List.of("/bin/sh", "-c", script), Map.of(), folder.resolve("child.log"));
    }

    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static String stateOf(long pid) throws Exception {
        var ps = new ProcessBuilder("ps", "-o", "stat=", "-p", Long.toString(pid)).start();
        return new String(ps.getInputStream().readAllBytes()).strip().substring(0, 1);
    }
}
