package app.resolved.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Where a stack keeps all that it keeps. */
public record DataFolder(Path folder) {
    /** The file that the stack holds which runs on this folder. */
    public static final String LOCK = ".lock";

    private static final int MOST_ATTEMPTS = 50;
    private static final Duration PAUSE = Duration.ofMillis(100);

    public static DataFolder temporary() {
        try {
            return new DataFolder(Files.createTempDirectory("resolved-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path clock() {
        return folder.resolve("clock");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    Path mongo() {
        return folder.resolve("mongo");
    }

    Path mails() {
        return folder.resolve("mails");
    }

    Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    /** Written when the sample council is whole. */
    public Path councilLoaded() {
        return folder.resolve("council-loaded");
    }

    /** Makes it where it is missing, with the logs of this start alone. */
    public void make() {
        try {
            deleteIfThere(folder.resolve("logs"));
            Files.createDirectories(mails());
            Files.createDirectories(folder.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        try {
            deleteIfThere(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what is kept, but for the lock of whoever holds the folder. */
    public void clear() {
        try (var kept = Files.newDirectoryStream(folder, name -> !name.endsWith(LOCK))) {
            for (var each : kept) {
                Files.walkFileTree(each, new Deleting());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Again where something was written meanwhile, by a part that takes its time to end. */
    private static void deleteIfThere(Path folder) throws IOException {
        for (int attempt = 1; Files.exists(folder); attempt++) {
            try {
                Files.walkFileTree(folder, new Deleting());
            } catch (DirectoryNotEmptyException | NoSuchFileException changing) {
                if (attempt == MOST_ATTEMPTS) {
                    throw changing;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes kind) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
                throws IOException {
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
        }
    }
}
