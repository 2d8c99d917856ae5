package app.resolved.eventing;

import java.time.Instant;

/**
 * A key that went aside.
 *
 * @param id stands for hearing and key
 * @param hearing the name of the {@link Hearing} that failed
 * @param type the name on the wire of the first fact that failed, such as "action.opened.v1"
 * @param reason why; never words of the fact
 * @param since when the first of them was parked
 * @param facts how many wait
 */
public record ParkedKey(
        String id,
        String hearing,
        String topic,
        String key,
        String type,
        String reason,
        Instant since,
        long facts) {}
