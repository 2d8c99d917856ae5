package app.resolved.localstack.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A place for a file that a clerk sends, gone when the tests are over. */
final class FileToSend {

    private FileToSend() {}

    /** In a folder of its own, since its name is what is shown. */
    static Path named(String name) throws IOException {
        var folder = Files.createTempDirectory("walk");
        folder.toFile().deleteOnExit(); // what was asked last is deleted first
        return in(folder, name);
    }

    static Path beside(Path other, String name) {
        return in(other.getParent(), name);
    }

    private static Path in(Path folder, String name) {
        var file = folder.resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }
}
