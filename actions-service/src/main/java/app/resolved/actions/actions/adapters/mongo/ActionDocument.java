package app.resolved.actions.actions.adapters.mongo;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Answered;
import app.resolved.actions.actions.domain.Contributor;
import app.resolved.actions.actions.domain.Contributors;
import app.resolved.actions.actions.domain.Copied;
import app.resolved.actions.actions.domain.Entry;
import app.resolved.actions.actions.domain.Others;
import app.resolved.actions.actions.domain.Response;
import app.resolved.contracts.ActionState.ActionStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An action as it is stored.
 *
 * @param committeeId of its first outcome: lists are asked for by it
 * @param status as a word, for lists
 * @param order the due date, then the id: lists go by it, and page by it
 * @param ownerPostId null while nobody owns it
 * @param restricted there only where true: only those entitled and its owner may see it listed
 * @param contributors there only where there are any, for its index
 * @param copies there only where there are any; so {@code aside}
 * @param uncopied there only where true, for its index; so {@code copyWaits}
 * @param respondBy there only where it is open and a response is owed by then, for its index
 * @param hangsOnTheCalendar there only where true, for its index
 * @param provisional there only where true, for its index
 * @param unsettledLinks there only where there are any, for its index
 */
@Document("actions")
record ActionDocument(
        @Id String id,
        String reference,
        String committeeId,
        ActionStatus status,
        String order,
        @Nullable String ownerPostId,
        @Nullable Boolean hangsOnTheCalendar,
        @Nullable Boolean provisional,
        List<Answered> outcomes,
        OwnershipDocument ownership,
        DueDocument due,
        StandingDocument standing,
        LocalDate issuedOn,
        List<Entry> timeline,
        @Nullable Boolean restricted,
        @Nullable List<Contributor> contributors,
        @Nullable Response response,
        @Nullable List<Copied> copies,
        @Nullable List<Copied> aside,
        @Nullable Boolean uncopied,
        @Nullable Boolean copyWaits,
        @Nullable LocalDate respondBy,
        @Nullable List<String> unsettledLinks) {

    static ActionDocument of(Action action) {
        var due = action.due();
        boolean open = action.standing().isOpen();
        return new ActionDocument(
                action.actionId(),
                action.reference(),
                action.first().committeeId(),
                action.standing().status(),
                due.date() + "|" + action.actionId(),
                action.ownership().postIdOrNull(),
                trueOrNull(open && !due.byHand() && due.current().hangsOnTheCalendar()),
                trueOrNull(open && due.current().provisional()),
                action.outcomes(),
                OwnershipDocument.of(action.ownership()),
                DueDocument.of(due),
                StandingDocument.of(action.standing()),
                action.issuedOn(),
                action.timeline(),
                trueOrNull(action.isRestricted()),
                anyOrNull(action.contributors().all()),
                action.others().response(),
                anyOrNull(action.others().copies()),
                anyOrNull(action.others().aside()),
                trueOrNull(open && action.isUncopied()),
                trueOrNull(open && action.others().isWaitingWithCopies()),
                open ? action.others().respondBy() : null,
                anyOrNull(action.unsettledLinks()));
    }

    private static <T> @Nullable List<T> anyOrNull(List<T> some) {
        return some.isEmpty() ? null : some;
    }

    private static <T> List<T> orNone(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    private static @Nullable Boolean trueOrNull(boolean so) {
        return so ? true : null;
    }

    Action action() {
        return new Action(
                id,
                reference,
                outcomes,
                ownership.ownership(),
                due.due(),
                standing.standing(),
                issuedOn,
                timeline,
                new Others(
                        new Contributors(orNone(contributors)),
                        response,
                        orNone(copies),
                        orNone(aside)),
                orNone(unsettledLinks));
    }
}
