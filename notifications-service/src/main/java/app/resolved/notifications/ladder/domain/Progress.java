package app.resolved.notifications.ladder.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a schedule was worked through.
 *
 * @param through all rungs up to this day have passed
 * @param told whose assignment has passed, as {@link Schedule#assignment()}
 * @param toldTo who held its posts when they were told of it last; null where nobody kept it
 * @param copiesLeft posts that nobody held when their copy was to go out; none where it was stored
 *     before they were kept
 */
public record Progress(
        @Nullable LocalDate through,
        @Nullable String told,
        @Nullable List<String> toldTo,
        List<String> copiesLeft) {

    public static final Progress NONE = new Progress(null, null, null, List.of());

    public Progress {
        toldTo = toldTo == null ? null : List.copyOf(toldTo);
        copiesLeft = copiesLeft == null ? List.of() : List.copyOf(copiesLeft);
    }
}
