package app.resolved.meetings.reading.domain.document;

import java.util.Locale;
import java.util.Set;

/** What the last column of minutes in a table is called, in which stands who is to act. */
public final class ActionColumn {

    private static final Set<String> NAMES =
            Set.of(
                    "action",
                    "actions",
                    "action by",
                    "action for",
                    "action required",
                    "who",
                    "owner",
                    "lead",
                    "by whom");

    private ActionColumn() {}

    /**
     * @param head as it is printed, such as "Action by:"
     */
    public static boolean isNamed(String head) {
        return NAMES.contains(head.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip());
    }
}
