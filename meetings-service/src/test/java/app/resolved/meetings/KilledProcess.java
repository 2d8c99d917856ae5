package app.resolved.meetings;

import static app.resolved.testkit.Eventually.eventually;

import app.resolved.testkit.guards.ChildJvm;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process on the servers of the tests that is killed where it comes to a point. */
public final class KilledProcess {

    /**
     * Six seconds after it was killed others hear what it heard, not three quarters of a minute.
     */
    private static final List<String> MISSED_SOON =
            List.of(
                    "-Dspring.kafka.consumer.properties.session.timeout.ms=6000",
                    "-Dspring.kafka.consumer.properties.heartbeat.interval.ms=1000");

    private KilledProcess() {}

    /** Runs the main class with the argument, waits until it is at the point, kills it. */
    public static void at(String point, Class<?> main, String argument, Path folder)
            throws Exception {
        var reached = folder.resolve("reached");
        var options = new ArrayList<>(MISSED_SOON);
        OnRealServers.PLACE
                .properties()
                .forEach((name, value) -> options.add("-D%s=%s".formatted(name, value)));
        options.addAll(ChildJvm.stoppingAt(point, reached));
        var child =
                new ProcessBuilder(ChildJvm.command(main, options, List.of(argument)))
                        .redirectErrorStream(true)
                        .redirectOutput(new File(folder.toFile(), "child.log"))
                        .start();
        try {
            eventually().until(() -> Files.exists(reached));
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
