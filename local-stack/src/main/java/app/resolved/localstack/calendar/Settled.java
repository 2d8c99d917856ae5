package app.resolved.localstack.calendar;

import app.resolved.localstack.http.Services;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * Waits until every service says that nothing is left to do: outbox empty, all heard, nothing due.
 */
public final class Settled {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(40);

    /**
     * What one service tells another is in neither's count for a moment: so all are asked twice.
     */
    private static final int ROUNDS = 2;

    private final Services services;
    private final Duration patience;

    public Settled(Services services, Duration patience) {
        this.services = services;
        this.patience = patience;
    }

    /**
     * Returns when all have settled at that calendar time or later.
     *
     * @throws IllegalStateException naming who had not settled, and why, when patience ends
     */
    public void await(Instant atLeast) {
        var deadline = System.nanoTime() + patience.toNanos();
        for (var quiet = 0; quiet < ROUNDS; ) {
            var answers = services.everyone("/actuator/settled");
            if (answers.values().stream().allMatch(answer -> settled(answer, atLeast))) {
                quiet++;
                continue;
            }
            quiet = 0;
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "After " + patience.toSeconds() + " s not all have settled: " + answers);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static boolean settled(JsonNode answer, Instant atLeast) {
        return answer.path("settled").asBoolean(false)
                && !Instant.parse(answer.path("now").asString()).isBefore(atLeast);
    }
}
