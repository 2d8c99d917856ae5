package app.resolved.notifications.ladder.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a schedule was worked through.
 *
 * @param through all rungs up to this day have passed
 * @param told whose assignment has passed, as {@link Schedule#assignment()}
 */
public record Progress(@Nullable LocalDate through, @Nullable String told) {

    public static final Progress NONE = new Progress(null, null);
}
