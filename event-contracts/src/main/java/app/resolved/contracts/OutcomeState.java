package app.resolved.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One outcome of a meeting, as issued and as amended since.
 *
 * @param actionId the action it belongs to; null when it is for information and always was
 * @param reference the action's reference, such as "SC 2026/27-07"; null where there is no action
 * @param title what is asked, short enough for a line
 * @param wording the words of the minute; empty when restricted
 * @param madeTo the addressee in the words of the minute, such as "Ms Adeyemi, Head of Highways"
 * @param due the time in the words of the minute, such as "by the end of March"
 * @param capacity as what the body sat, where it differs, such as "Crime and Disorder Committee"
 * @param backfilled recorded for history's sake: it sends nothing on its own
 * @param restricted exempt or confidential: title, wording, addressee and time do not leave the
 *     service that holds them
 * @param respondent who must answer a recommendation; null where nobody must by law
 * @param joint several addressees who answer together, or two each for themselves; null where there
 *     is one
 * @param changes what was changed since it was issued, the oldest first, at most 50
 * @param withdrawnAt when it was withdrawn; null while it stands
 */
public record OutcomeState(
        String outcomeId,
        @Nullable String actionId,
        @Nullable String reference,
        String committeeId,
        String meetingId,
        LocalDate meetingDate,
        Place place,
        OutcomeKind kind,
        Purpose purpose,
        String title,
        String wording,
        @Nullable String madeTo,
        @Nullable String due,
        @Nullable String capacity,
        boolean backfilled,
        boolean restricted,
        @Nullable Respondent respondent,
        @Nullable Joint joint,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Change> changes,
        @Nullable Instant withdrawnAt) {

    public OutcomeState {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** As it is first recorded, with one addressee. */
    public OutcomeState(
            String outcomeId,
            @Nullable String actionId,
            @Nullable String reference,
            String committeeId,
            String meetingId,
            LocalDate meetingDate,
            Place place,
            OutcomeKind kind,
            Purpose purpose,
            String title,
            String wording,
            @Nullable String madeTo,
            @Nullable String due,
            @Nullable String capacity,
            boolean backfilled,
            boolean restricted) {
        this(
                outcomeId,
                actionId,
                reference,
                committeeId,
                meetingId,
                meetingDate,
                place,
                kind,
                purpose,
                title,
                wording,
                madeTo,
                due,
                capacity,
                backfilled,
                restricted,
                null,
                null,
                List.of(),
                null);
    }

    /** Whether somebody is still to do something about it. */
    public boolean standsForAction() {
        return purpose == Purpose.ACTION && withdrawnAt == null;
    }

    /**
     * One amendment, or the withdrawal.
     *
     * @param by the name of the clerk who made it
     * @param reason in the clerk's words; empty where it is restricted
     */
    public record Change(Instant at, String by, String reason) {}

    /**
     * Several addressees, in the words of the minute; without names where it is restricted.
     *
     * @param others answer together with the first, or one of them for an action of their own
     * @param secondActionId the other addressee's own action; null where the first one's action is
     *     theirs together
     * @param secondReference of that action
     */
    public record Joint(
            String first,
            List<String> others,
            @Nullable String secondActionId,
            @Nullable String secondReference) {

        public Joint {
            others = List.copyOf(others);
        }
    }

    /** Who must answer a recommendation. The rule for the date follows from it and the capacity. */
    public enum Respondent {
        EXECUTIVE,
        CABINET_MEMBER,
        RESPONSIBLE_AUTHORITY,
        HEALTH_BODY,
        /** A public authority that the Domestic Abuse Commissioner named. */
        PUBLIC_AUTHORITY,
        PARTNER
    }

    public enum OutcomeKind {
        RESOLUTION_PART,
        RECOMMENDATION,
        REQUEST,
        UNDERTAKING,
        RECORDED_BY_HAND
    }

    public enum Purpose {
        ACTION,
        INFORMATION
    }
}
