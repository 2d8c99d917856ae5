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

    private static final Set<String> WHOSE =
            Set.of("action by", "action for", "who", "owner", "lead", "by whom");

    private ActionColumn() {}

    /** Whether nothing but names stands beneath it. */
    public static boolean namesOwner(String head) {
        return WHOSE.contains(plain(head));
    }

    /**
     * @param head as it is printed, such as "Action by:"
     */
    public static boolean isNamed(String head) {
        return NAMES.contains(plain(head));
    }

    private static String plain(String head) {
        return head.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
    }
}
