package app.resolved.meetings;

import static org.awaitility.Awaitility.await;

import app.resolved.testkit.guards.ChildJvm;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A process on the servers of the tests that is killed where it comes to a point. */
public final class KilledProcess {

    private KilledProcess() {}

    /** Runs the main class with the argument, waits until it is at the point, kills it. */
    public static void at(String point, Class<?> main, String argument, Path folder)
            throws Exception {
        var reached = folder.resolve("reached");
        var options =
                Stream.concat(
                                OnRealServers.PLACE.properties().entrySet().stream()
                                        .map(each -> "-D" + each.getKey() + "=" + each.getValue()),
                                ChildJvm.stoppingAt(point, reached).stream())
                        .toList();
        var child =
                new ProcessBuilder(ChildJvm.command(main, options, List.of(argument)))
                        .redirectErrorStream(true)
                        .redirectOutput(new File(folder.toFile(), "child.log"))
                        .start();
        try {
            await().atMost(Duration.ofSeconds(120)).until(() -> Files.exists(reached));
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
