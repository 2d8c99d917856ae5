package app.resolved.meetings.programme.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an item.
 *
 * @param by who did it
 * @param from when it was to come before, in words
 * @param to when it is to come now, in words
 * @param why the reason that was given
 */
public record Happening(
        Instant at,
        What what,
        String by,
        @Nullable String from,
        @Nullable String to,
        @Nullable String why) {

    Happening withoutReason() {
        return new Happening(at, what, by, from, to, null);
    }

    public enum What {
        ADDED,
        PROPOSED,
        ACCEPTED,
        DECLINED,
        CHANGED,
        PLACED,
        MOVED,
        DONE,
        DROPPED,
        RESTORED,
        REFERRED,
        /** What asked for it was withdrawn after it was taken on. */
        UNASKED,
        TIED,
        UNTIED,
        /** Its words are exempt no more. */
        REVEALED
    }
}
