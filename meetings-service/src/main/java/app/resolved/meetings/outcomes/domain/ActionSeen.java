package app.resolved.meetings.outcomes.domain;

import app.resolved.contracts.ActionState.ActionStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as it was last heard.
 *
 * @param owner title of the accountable post; null while there is none
 * @param answeredBy the action that answers for it, while it is linked to another
 * @param closedOn when it was signed off or withdrawn; null where it was not, or nobody said when
 * @param restricted its words are not to be shown
 * @param outcomeIds what it answers now
 * @param copies titles of the posts that get a copy of it, each with a word where it has responded
 */
public record ActionSeen(
        String actionId,
        String reference,
        ActionStatus status,
        @Nullable String owner,
        @Nullable LocalDate due,
        boolean provisional,
        @Nullable String answeredBy,
        @Nullable LocalDate closedOn,
        boolean restricted,
        List<String> outcomeIds,
        List<String> copies) {

    public ActionSeen {
        outcomeIds = List.copyOf(outcomeIds);
        copies = List.copyOf(copies);
    }

    /** Signed off or withdrawn: nothing is to come of it any more. */
    public boolean closed() {
        return switch (status) {
            case SIGNED_OFF, WITHDRAWN -> true;
            case OPEN,
                    ACKNOWLEDGED,
                    COMPLETION_PROPOSED,
                    MORE_TIME_ASKED,
                    DECLINED,
                    ANSWERED_ELSEWHERE ->
                    false;
        };
    }
}
