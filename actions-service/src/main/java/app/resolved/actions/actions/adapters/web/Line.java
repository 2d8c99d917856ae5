package app.resolved.actions.actions.adapters.web;

import app.resolved.webkit.layout.StatusTag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as a line of a list.
 *
 * @param committee its name; empty while it is not known
 * @param place such as "Minute 47, paragraph 6, part a"
 * @param owner the post's title; null while nobody owns it
 * @param holders the names of those who hold it now; empty while it is vacant
 * @param when such as "in 4 working days" or "3 working days late"
 * @param response to the recommendation, such as "Accepted in part"; empty where there is none
 * @param responses such as "2 of 5 responded"; empty where nobody got a copy
 * @param progress the newest word on it
 */
public record Line(
        String id,
        String reference,
        String title,
        String committeeId,
        String committee,
        LocalDate meetingDate,
        String place,
        @Nullable String madeTo,
        @Nullable String owner,
        List<String> holders,
        LocalDate due,
        String why,
        boolean provisional,
        String when,
        boolean late,
        StatusTag status,
        String response,
        String responses,
        @Nullable String progress) {

    /** Such as "SC 2026/27-07, Scrutiny Committee". */
    public String source() {
        return committee.isEmpty() ? reference : reference + ", " + committee;
    }

    /** Whether nobody holds the post that owns it. */
    public boolean vacant() {
        return owner != null && holders.isEmpty();
    }

    /** Such as "General Counsel (Mr B Okafor)". */
    public String ownerInWords() {
        if (owner == null) {
            return "Nobody yet";
        }
        return owner + (holders.isEmpty() ? " (vacant)" : " (" + String.join(", ", holders) + ")");
    }
}
