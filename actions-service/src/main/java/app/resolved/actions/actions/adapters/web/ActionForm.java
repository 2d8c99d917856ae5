package app.resolved.actions.actions.adapters.web;

import app.resolved.webkit.layout.DateInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the forms on an action's page send; each sends its own part.
 *
 * @param version of the action as it was shown
 * @param key made with the page, so that a form sent twice does its work once
 * @param served the day on which the notice was served
 * @param contributorId who is to contribute, or no more
 * @param copies the posts that get a copy
 * @param respondentId the post whose response to a recommendation is recorded
 * @param verdict "ACCEPTED", "ACCEPTED_IN_PART" or "REJECTED"
 * @param answer the owner's next step: "seen", "progress", "done", "time" or "declined"
 * @param until the date until which more time is asked for
 */
public record ActionForm(
        @Nullable Long version,
        @Nullable String key,
        @Nullable String answer,
        @Nullable String note,
        @Nullable DateInput until,
        @Nullable String minute,
        @Nullable String signOffNote,
        @Nullable String notAcceptedReason,
        @Nullable String withdrawReason,
        @Nullable String reopenReason,
        @Nullable DateInput due,
        @Nullable String dueReason,
        @Nullable String postId,
        @Nullable String ownerReason,
        @Nullable String outcomeId,
        @Nullable DateInput served,
        @Nullable String contributorId,
        @Nullable String contributorReason,
        @Nullable String takenOffReason,
        @Nullable List<String> copies,
        @Nullable String respondentId,
        @Nullable String verdict,
        @Nullable String responseReasons) {

    static ActionForm empty() {
        return new ActionForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null);
    }
}
