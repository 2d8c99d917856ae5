package app.resolved.notifications.deliveries.adapters.worker;

import app.resolved.notifications.deliveries.application.Morning;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks again and again, by real time, whether there is something to do by calendar time. */
public final class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final Morning morning;
    private final Duration rest;
    private volatile @Nullable Thread thread;

    public Worker(Morning morning, Duration rest) {
        this.morning = morning;
        this.rest = rest;
    }

    @Override
    public void start() {
        // Known before it runs: otherwise it could look for itself too early, and end at once.
        var fresh = Thread.ofVirtual().name("reminders").unstarted(this::run);
        thread = fresh;
        fresh.start();
    }

    /** Lets the round that is under way come to its end. */
    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            join(running);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            if (!workedOn()) {
                pause();
            }
        }
    }

    private boolean workedOn() {
        try {
            return morning.work();
        } catch (RuntimeException failed) {
            LOG.error("A round of reminders failed; the next one tries again", failed);
            return false;
        }
    }

    private void pause() {
        try {
            Thread.sleep(rest);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            thread = null;
        }
    }

    private static void join(Thread running) {
        try {
            running.join(Duration.ofSeconds(9));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
