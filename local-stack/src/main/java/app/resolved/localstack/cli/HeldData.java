package app.resolved.localstack.cli;

import app.resolved.localstack.stack.DataFolder;
import app.resolved.localstack.stack.StackFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** The data of the stack that people use, held by one stack at a time. */
record HeldData(DataFolder data, FileChannel lock) implements AutoCloseable {

    /**
     * @throws StackFailed where a stack runs on it already
     */
    static HeldData of(DataFolder data, boolean fresh) {
        try {
            Files.createDirectories(data.folder());
            var file = data.folder().resolve(DataFolder.LOCK);
            var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new StackFailed(
                        "A stack runs on " + data.folder() + " already; stop it first (Ctrl-C).");
            }
            if (fresh) {
                data.clear();
            }
            return new HeldData(data, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
