package app.resolved.testkit;

import java.io.IOException;

/**
 * Starts the servers of a whole run and prints them as lines for a shell; ends them when its
 * standard input closes, so that a run that was killed leaves none.
 */
final class ServersForARun {

    private ServersForARun() {}

    public static void main(String[] arguments) throws IOException {
        try (var started = StartedServers.start()) {
            var servers = started.servers();
            print(RealServers.KAFKA, servers.kafka());
            print(RealServers.MONGODB, servers.mongodb());
            print(RealServers.KIND, servers.kind());
            print("RESOLVED_TEST_DESCRIPTION", servers.description());
            System.out.println("ready");
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private static void print(String name, String value) {
        System.out.println(name + "=" + value);
    }
}
