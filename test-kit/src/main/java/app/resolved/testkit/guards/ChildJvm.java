package app.resolved.testkit.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;

/** How a test starts a JVM of its own: the same JDK and class path, the same guards taken away. */
public final class ChildJvm {

    private ChildJvm() {}

    /** A command that runs a main class on this JVM's class path. */
    public static List<String> command(
            Class<?> main, List<String> jvmOptions, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }

    /** The options of a child that takes away the guards that are away here; none where none is. */
    public static List<String> options() {
        var off = System.getProperty(GuardsAgent.GUARD_OFF);
        return off == null
                ? List.of()
                : List.of(agent(), "-D%s=%s".formatted(GuardsAgent.GUARD_OFF, off));
    }

    /**
     * The options, with a named point at which the child stops.
     *
     * @param point such as {@code app.resolved.x.Y#method:after}
     * @param reached the file that it makes then
     */
    public static List<String> stoppingAt(String point, Path reached) {
        return List.of(
                agent(),
                "-D%s=%s".formatted(Failpoint.POINT, point),
                "-D%s=%s".formatted(Failpoint.REACHED, reached));
    }

    private static String agent() {
        try {
            var jar = Files.createTempFile("guards-agent", ".jar");
            jar.toFile().deleteOnExit();
            new JarOutputStream(Files.newOutputStream(jar), manifest()).close();
            return "-javaagent:" + jar;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", GuardsAgent.class.getName());
        attributes.putValue("Can-Retransform-Classes", "true");
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(GuardsAgent.class, ByteBuddy.class, ByteBuddyAgent.class)
                        .map(ChildJvm::locationOf)
                        .collect(Collectors.joining(" ")));
        return manifest;
    }

    private static String locationOf(Class<?> type) {
        try {
            return type.getProtectionDomain().getCodeSource().getLocation().toURI().toString();
        } catch (URISyntaxException neverOfAFile) {
            throw new IllegalStateException(neverOfAFile);
        }
    }
}
