package app.resolved.actions.actions.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that gets a copy of a recommendation, for information, once.
 *
 * @param title the post's title when it was chosen
 * @param on the day on which a clerk chose it, in Europe/London
 * @param waits true where nobody held the post then: the copy goes out when somebody does; else
 *     null
 */
public record Copied(
        String postId,
        String title,
        @Nullable String agencyId,
        LocalDate on,
        @Nullable Boolean waits) {

    boolean isWaiting() {
        return Boolean.TRUE.equals(waits);
    }
}
