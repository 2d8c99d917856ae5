package app.resolved.actions.actions.adapters.rest;

import app.resolved.actions.actions.domain.Response.Verdict;
import app.resolved.contracts.ActionState.ActionStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as the API answers it.
 *
 * @param contributors the posts that answer together with the owner
 * @param response what its owner says of it; null while that is owed
 * @param copies to whom a copy goes, and what each says of it
 */
record ActionView(
        String actionId,
        String reference,
        String title,
        String asked,
        @Nullable String minute,
        @Nullable String paragraph,
        @Nullable String part,
        String committeeId,
        String meetingId,
        LocalDate meetingDate,
        List<String> outcomeIds,
        @Nullable OwnerView owner,
        List<ContributorView> contributors,
        @Nullable ResponseView response,
        List<CopyView> copies,
        DueView due,
        ActionStatus status,
        boolean late,
        @Nullable String answeredBy,
        @Nullable LocalDate assignedOn,
        long version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<EntryView> timeline) {

    record OwnerView(String postId, String post, List<HolderView> holders) {}

    record ContributorView(String postId, String post) {}

    /**
     * @param response null while it is owed
     */
    record CopyView(
            String postId,
            String post,
            LocalDate on,
            LocalDate respondBy,
            @Nullable ResponseView response) {}

    /**
     * @param reasons null where none were given, and of a restricted action
     */
    record ResponseView(Verdict verdict, @Nullable String reasons, LocalDate on) {}

    record HolderView(String personId, String name) {}

    /**
     * @param servedOn the day on which the notice was served, where it was recorded
     */
    record DueView(
            LocalDate date,
            LocalDate original,
            String rule,
            String source,
            String why,
            List<String> counted,
            boolean provisional,
            @Nullable LocalDate servedOn) {}

    /**
     * @param forPost the post for which they acted
     */
    record EntryView(
            Instant at,
            String what,
            String who,
            @Nullable String forPost,
            @Nullable String why,
            @Nullable String from,
            @Nullable String to) {}
}
