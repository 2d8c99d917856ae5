package app.resolved.benchmarks.pipeline;

import app.resolved.benchmarks.Servers;
import app.resolved.servers.Child;
import app.resolved.servers.FreePorts;
import app.resolved.servers.Ready;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The three services as processes, from the layout they are deployed in, with both compilers. */
final class DeployedServices implements AutoCloseable {

    static final List<String> NAMES = List.of("meetings", "actions", "notifications");

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Map<String, String> MAIN =
            Map.of(
                    "meetings", "app.resolved.meetings.MeetingsService",
                    "actions", "app.resolved.actions.ActionsService",
                    "notifications", "app.resolved.notifications.NotificationsService");

    private final Servers servers;
    private final String prefix;
    private final TokenProvider tokens;
    private final Path folder;
    private final List<Integer> ports = FreePorts.next(NAMES.size());
    private final List<Child> children = new ArrayList<>();

    private DeployedServices(Servers servers, String prefix, TokenProvider tokens, Path folder) {
        this.servers = servers;
        this.prefix = prefix;
        this.tokens = tokens;
        this.folder = folder;
    }

    /**
     * @param prefix before the names of databases and topics, so that runs keep apart
     */
    static DeployedServices start(Servers servers, String prefix, TokenProvider tokens)
            throws IOException {
        var folder = servers.folder().resolve(prefix + "-services");
        var services = new DeployedServices(servers, prefix, tokens, folder);
        NAMES.forEach(services::start);
        NAMES.forEach(services::awaitReady);
        return services;
    }

    URI address(String service, String path) {
        return URI.create("http://127.0.0.1:" + ports.get(NAMES.indexOf(service)) + path);
    }

    String database(String service) {
        return prefix + "-" + service;
    }

    String topic(String name) {
        return prefix + "." + name;
    }

    private void start(String name) {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx320m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        jar(name).toString(),
                        MAIN.getOrDefault(name, ""));
        var settings = JsonMapper.shared().writeValueAsString(settings(name));
        children.add(
                Child.start(
                        name + "-service",
                        command,
                        Map.of("SPRING_APPLICATION_JSON", settings),
                        folder.resolve(name + ".log")));
    }

    private Map<String, Object> settings(String name) {
        return Map.of(
                "server.port", ports.get(NAMES.indexOf(name)),
                "server.address", "127.0.0.1",
                "spring.kafka.bootstrap-servers", servers.kafka().bootstrapServers(),
                "spring.mongodb.uri", servers.mongod().uri(database(name)),
                "resolved.eventing.prefix", prefix + ".",
                "spring.mail.port", FreePorts.next(),
                "resolved.sign-in.issuer", tokens.issuer(),
                "management.tracing.sampling.probability", "0.0");
    }

    /** Made by {@code ./bench}, as {@code ./run} makes it. */
    private static Path jar(String name) {
        var layout = Path.of("local-stack", "target", "stack", name);
        try (var jars = Files.newDirectoryStream(layout, "*.jar")) {
            return jars.iterator().next();
        } catch (IOException notBuilt) {
            throw new UncheckedIOException(layout + " is not built: ./run build", notBuilt);
        }
    }

    private void awaitReady(String name) {
        var ready = address(name, "/actuator/health/readiness");
        Ready.await(children.get(NAMES.indexOf(name)), PATIENCE, () -> answers(ready));
    }

    private static boolean answers(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        children.forEach(Child::stopSoon);
        children.forEach(Child::close);
    }
}
