package app.resolved.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as others may know it: what is needed to remind, and to show what became of a minute.
 *
 * @param title what is asked, short enough for a line; only the reference when restricted
 * @param asked what is asked in the words of the minute; empty when restricted
 * @param outcomeIds the outcomes it answers, first the one that made it
 * @param ownerPostId the accountable post; null while there is none
 * @param agencyId the partner agency of the accountable post
 * @param answeredBy the action that answers for it, while it is linked to another
 * @param due null where no date can be late, as for an action without any rule
 * @param assignedOn the day on which the present owner got it, in Europe/London; null while there
 *     is none
 * @param backfilled made for history's sake: its assignment is not told, unless a clerk gave it to
 *     somebody, or opened it again, since
 * @param contributorPostIds the posts that answer together with the accountable one, each once
 * @param closedOn the day on which it was signed off or withdrawn, in Europe/London; null while it
 *     is open, and where another answers for it
 * @param copies posts that get a copy, each once, and whether they have responded
 * @param answer what its owner was last answered; null where nothing was, or only another owner
 */
public record ActionState(
        String actionId,
        String reference,
        String title,
        String asked,
        String committeeId,
        String meetingId,
        LocalDate meetingDate,
        Place place,
        List<String> outcomeIds,
        @Nullable String ownerPostId,
        @Nullable String agencyId,
        @Nullable String answeredBy,
        @Nullable Due due,
        ActionStatus status,
        @Nullable LocalDate assignedOn,
        boolean backfilled,
        boolean restricted,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> contributorPostIds,
        @Nullable LocalDate closedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Copy> copies,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Answer answer) {

    public ActionState {
        contributorPostIds =
                contributorPostIds == null ? List.of() : List.copyOf(contributorPostIds);
        copies = copies == null ? List.of() : List.copyOf(copies);
    }

    /**
     * @param postId of an agency, other than the owner's
     * @param on the day on which it was asked for, in Europe/London
     * @param respondBy the day by which its response is owed; null where none was counted
     * @param respondedOn the day on which it responded; null while it has not
     */
    public record Copy(
            String postId,
            LocalDate on,
            @Nullable LocalDate respondBy,
            @Nullable LocalDate respondedOn) {}

    /**
     * @param original the first date it had
     * @param rule the rule's name, in plain words
     * @param why how the date was worked out, in a sentence
     * @param provisional the date will be worked out again when what it hangs on is known
     * @param changedOn the day on which it was last changed, in Europe/London: what lies before
     *     that day is not chased any more; null while it is the first
     */
    public record Due(
            LocalDate date,
            LocalDate original,
            String rule,
            String why,
            boolean provisional,
            @Nullable LocalDate changedOn) {}

    /**
     * The ball comes back to the owner.
     *
     * @param on the day, in Europe/London
     */
    public record Answer(LocalDate on, Kind kind) {

        /** What was said; why is for the page alone. */
        public enum Kind {
            /** It was proposed as complete. */
            NOT_ACCEPTED,
            MORE_TIME_NOT_GIVEN,
            /** It was declined, and is asked all the same. */
            DECLINING_NOT_AGREED,
            /** By a clerk, whether it was asked for or not. */
            DUE_DATE_CHANGED,
            /** Another action answered for it, and does no more. */
            ANSWERED_HERE_AGAIN
        }
    }

    public enum ActionStatus {
        OPEN,
        ACKNOWLEDGED,
        COMPLETION_PROPOSED,
        /** The owner asks for a later date: the ball is with the clerk. */
        MORE_TIME_ASKED,
        /** The owner says that it is not theirs to do: the ball is with the clerk. */
        DECLINED,
        SIGNED_OFF,
        WITHDRAWN,
        /** Linked to another action, which answers for it. */
        ANSWERED_ELSEWHERE
    }
}
