package app.resolved.meetings.listing;

import app.resolved.webkit.problems.Refused;
import org.jspecify.annotations.Nullable;

/** How many items a page holds. */
public final class Limit {

    public static final int USUAL = 50;
    private static final int MOST = 200;

    private Limit() {}

    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw Refused.badInput("limit", "Ask for 1 to %d items.".formatted(MOST));
        }
        return asked;
    }
}
