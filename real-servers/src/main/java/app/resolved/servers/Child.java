package app.resolved.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process that ends when we end, even by kill -9: a small shell watches a pipe whose other end we
 * hold, and stops the process when that closes. Terminal signals reach us alone.
 */
public final class Child implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(8);

    private final String name;
    private final Process watcher;
    private final ProcessHandle process;
    private final Path log;

    private Child(String name, Process watcher, ProcessHandle process, Path log) {
        this.name = name;
        this.watcher = watcher;
        this.process = process;
        this.log = log;
    }

    /**
     * @param name for messages
     * @param environment added to ours
     * @param log where what it prints is appended
     */
    public static Child start(
            String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(watched(command, log));
            builder.environment().putAll(environment);
            var watcher = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return new Child(name, watcher, handle(name, watcher), log);
        } catch (IOException notStarted) {
            throw new ServerFailed(name + " could not be started", notStarted);
        }
    }

    private static List<String> watched(List<String> command, Path log) {
        var all = new ArrayList<>(List.of("/bin/sh", "-c", WatchScript.TEXT, "watch"));
        all.add(log.toAbsolutePath().toString());
        all.add(Long.toString(GRACE.toSeconds()));
        all.addAll(command);
        return all;
    }

    private static ProcessHandle handle(String name, Process watcher) throws IOException {
        var reader = new BufferedReader(watcher.inputReader(StandardCharsets.UTF_8));
        var pid = reader.readLine();
        if (pid == null) {
            throw new ServerFailed(name + " could not be started");
        }
        return ProcessHandle.of(Long.parseLong(pid)).orElseGet(watcher::toHandle);
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return watcher.isAlive();
    }

    /** Completes with its exit code when it has ended; 128 and the signal's number when killed. */
    public CompletableFuture<Integer> ended() {
        return watcher.onExit().thenApply(Process::exitValue);
    }

    public Path log() {
        return log;
    }

    public List<String> logTail(int lines) {
        try (var all = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
            var read = all.lines().toList();
            return read.subList(Math.max(0, read.size() - lines), read.size());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Asks it to end, and makes it end after eight seconds. Returns when it has. */
    public void stop() {
        stopSoon();
        await();
    }

    /** Asks it to end without waiting, so that several can end side by side. */
    public void stopSoon() {
        try {
            watcher.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            process.destroy();
        }
    }

    /** kill -9. Returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** SIGSTOP: it stands still, and its connections stay open. */
    public void freeze() {
        signal("STOP");
    }

    /** SIGCONT: it goes on, not knowing that time has passed. */
    public void thaw() {
        signal("CONT");
    }

    @Override
    public void close() {
        stop();
    }

    /** Whoever is interrupted waits all the same: it would be left behind. */
    private void await() {
        var ended = watcher.onExit().thenApply(_ -> true);
        if (!ended.completeOnTimeout(false, GRACE.toSeconds() * 3, TimeUnit.SECONDS).join()) {
            throw new ServerFailed(name + " does not end", logTail(20));
        }
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid())).start().waitFor();
        } catch (IOException noSuchCommand) {
            throw new UncheckedIOException(noSuchCommand);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
