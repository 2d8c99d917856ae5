package app.resolved.testkit.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.bytebuddy.asm.Advice;

/**
 * A named point at which a process stands still, so that a test can kill or freeze it just there.
 *
 * <p>{@code -Dfailpoint=app.resolved.x.Y#method:before} (or {@code :after}) stops each thread that
 * comes there. The first makes the file named by {@code -Dfailpoint.reached}; all go on when that
 * file is deleted.
 */
public final class Failpoint {

    static final String POINT = "failpoint";
    static final String REACHED = "failpoint.reached";
    private static final long PAUSE_MS = 20;

    private Failpoint() {}

    /** Called from where it was woven in. */
    public static void stop() {
        var reached = Path.of(System.getProperty(REACHED));
        var done = reached.resolveSibling(reached.getFileName() + ".passed");
        try {
            if (Files.exists(done)) {
                return;
            }
            Files.writeString(reached, "reached");
            while (Files.exists(reached)) {
                Thread.sleep(PAUSE_MS);
            }
            Files.writeString(done, "passed");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static final class Before {
        private Before() {}

        @Advice.OnMethodEnter
        static void enter() {
            Failpoint.stop();
        }
    }

    static final class After {
        private After() {}

        @Advice.OnMethodExit
        static void exit() {
            Failpoint.stop();
        }
    }
}
