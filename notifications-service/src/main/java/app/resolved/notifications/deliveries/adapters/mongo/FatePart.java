package app.resolved.notifications.deliveries.adapters.mongo;

import app.resolved.notifications.deliveries.domain.Fate;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fate as it is stored.
 *
 * @param at of a wait the moment of the retry, of a sending its end, by real time; of all others
 *     when it came to that, by calendar time
 */
record FatePart(State state, @Nullable Instant at, @Nullable String reason) {

    enum State {
        WAITING,
        SENDING,
        SENT,
        UNDELIVERABLE,
        UNKNOWN,
        WITHDRAWN
    }

    static FatePart of(Fate fate) {
        return switch (fate) {
            case Fate.Waiting it -> new FatePart(State.WAITING, it.retryAt(), null);
            case Fate.Sending it -> new FatePart(State.SENDING, it.until(), null);
            case Fate.Sent it -> new FatePart(State.SENT, it.at(), null);
            case Fate.Undeliverable it -> new FatePart(State.UNDELIVERABLE, it.at(), it.reason());
            case Fate.Unknown it -> new FatePart(State.UNKNOWN, it.at(), it.reason());
            case Fate.Withdrawn it -> new FatePart(State.WITHDRAWN, it.at(), null);
        };
    }

    Fate fate() {
        return switch (state) {
            case WAITING -> new Fate.Waiting(at);
            case SENDING -> new Fate.Sending(then());
            case SENT -> new Fate.Sent(then());
            case UNDELIVERABLE -> new Fate.Undeliverable(then(), why());
            case UNKNOWN -> new Fate.Unknown(then(), why());
            case WITHDRAWN -> new Fate.Withdrawn(then());
        };
    }

    boolean isOpen() {
        return state == State.WAITING || state == State.SENDING;
    }

    private Instant then() {
        return Objects.requireNonNull(at);
    }

    private String why() {
        return Objects.requireNonNull(reason);
    }
}
