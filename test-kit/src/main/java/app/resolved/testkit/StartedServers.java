package app.resolved.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/** Servers that we started, and end. */
sealed interface StartedServers extends AutoCloseable permits ContainerServers, LocalServers {

    RealServers servers();

    @Override
    void close();

    static StartedServers start() {
        return isReachable() && DockerClientFactory.instance().isDockerAvailable()
                ? ContainerServers.start()
                : LocalServers.start();
    }

    /**
     * Inside of a container Testcontainers cannot know where the engine's ports are, and pulls an
     * image to find out, unless it is told.
     */
    private static boolean isReachable() {
        return !Files.exists(Path.of("/.dockerenv"))
                || System.getenv("TESTCONTAINERS_HOST_OVERRIDE") != null;
    }
}
