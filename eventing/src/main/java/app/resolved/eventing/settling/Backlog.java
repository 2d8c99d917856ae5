package app.resolved.eventing.settling;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A number that costs a question to a server, asked at most once in ten seconds however often it is
 * looked at; the last one known while the server does not answer.
 */
final class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final LongSupplier question;
    private long askedAt;
    private long known = -1;

    Backlog(LongSupplier question) {
        this.question = question;
        this.askedAt = System.nanoTime() - FRESH.toNanos();
    }

    synchronized long known() {
        if (System.nanoTime() - askedAt >= FRESH.toNanos()) {
            ask();
            askedAt = System.nanoTime();
        }
        return known;
    }

    private void ask() {
        try {
            known = question.getAsLong();
        } catch (RuntimeException unanswered) {
            LOG.debug("a backlog is not known: {}", unanswered.toString());
        }
    }
}
