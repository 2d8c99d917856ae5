package app.resolved.actions.actions.domain;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.OutcomeState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action as others may know it: without notes, and without words where it is restricted. */
public final class ActionStates {

    private ActionStates() {}

    public static ActionState of(Action action) {
        var first = action.first();
        var owner = action.ownership() instanceof Ownership.Owner one ? one : null;
        return new ActionState(
                action.actionId(),
                action.reference(),
                action.isRestricted() ? "Exempt action " + action.reference() : first.title(),
                action.isRestricted() ? "" : first.wording(),
                first.committeeId(),
                first.meetingId(),
                first.meetingDate(),
                first.place(),
                answered(action),
                owner == null ? null : owner.postId(),
                owner == null ? null : owner.agencyId(),
                answeredBy(action),
                due(action),
                action.standing().status(),
                owner == null ? null : owner.assignedOn(),
                isHistory(action),
                action.isRestricted(),
                action.contributors().all().stream().map(Contributor::postId).toList(),
                closedOn(action.standing()),
                action.isRestricted() ? List.of() : copies(action.others()),
                LastAnswer.of(action.timeline()));
    }

    /** What a clerk has given to somebody since, or opened again, is news to its owner. */
    private static boolean isHistory(Action action) {
        return action.own().map(Answered::outcome).allMatch(OutcomeState::backfilled)
                && action.timeline().stream().noneMatch(ActionStates::isNews);
    }

    private static boolean isNews(Entry entry) {
        return entry.personId() != null
                && (entry.what() == Happening.OWNER_CHANGED
                        || entry.what() == Happening.OPEN_AGAIN);
    }

    private static List<ActionState.Copy> copies(Others others) {
        return others.copies().stream().map(ActionStates::copy).toList();
    }

    private static ActionState.Copy copy(Copied copied) {
        var response = copied.response();
        return new ActionState.Copy(
                copied.postId(),
                copied.on(),
                copied.respondBy(),
                response == null ? null : response.on());
    }

    /** Those that stand; all of them where none does. */
    private static List<String> answered(Action action) {
        return action.answered().stream()
                .filter(one -> one.stands() || !action.answersWhatStands())
                .map(Answered::outcomeId)
                .toList();
    }

    private static @Nullable String answeredBy(Action action) {
        return action.standing() instanceof Standing.AnsweredElsewhere elsewhere
                ? elsewhere.by()
                : null;
    }

    private static @Nullable LocalDate closedOn(Standing standing) {
        return switch (standing) {
            case Standing.SignedOff(var _, var on) -> on;
            case Standing.Withdrawn(var _, var on) -> on;
            case Standing.Open _,
                    Standing.Acknowledged _,
                    Standing.CompletionProposed _,
                    Standing.MoreTimeAsked _,
                    Standing.Declined _,
                    Standing.AnsweredElsewhere _ ->
                    null;
        };
    }

    private static ActionState.Due due(Action action) {
        var due = action.isRestricted() ? action.due().withoutWords() : action.due();
        var current = due.current();
        return new ActionState.Due(
                current.date(),
                due.original(),
                current.rule().inWords(),
                current.why(),
                current.provisional(),
                due.changedOn());
    }
}
