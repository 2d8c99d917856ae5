package app.resolved.localstack.stack;

import app.resolved.localstack.http.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build has made ready to run.
 *
 * @param root the project's folder
 */
public record Workshop(Path root) {

    /** The project's folder as the commands give it, or else the nearest one above us. */
    public static Workshop here() {
        var given = System.getProperty("resolved.root");
        var folder = Path.of(given == null ? "" : given).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("local-stack/mailbox"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new StackFailed(
                    "This is no folder of the project: " + Path.of("").toAbsolutePath());
        }
        return new Workshop(folder);
    }

    /** The folder of the extracted layout. */
    Path layout(Service service) {
        return layouts().resolve(service.word());
    }

    Path jar(Service service) {
        return single(layout(service), service.word() + "-service-*.jar");
    }

    Path cache(Service service) {
        return layout(service).resolve("app.aot");
    }

    Path clockJar() {
        return layouts().resolve("clock.jar");
    }

    Path mailbox() {
        return root.resolve("local-stack/mailbox");
    }

    private Path layouts() {
        return root.resolve("local-stack/target/stack");
    }

    private static Path single(Path folder, String pattern) {
        if (!Files.isDirectory(folder)) {
            throw new StackFailed("Not built yet: " + folder + ". ./run builds it.");
        }
        try (var found = Files.newDirectoryStream(folder, pattern)) {
            return found.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
