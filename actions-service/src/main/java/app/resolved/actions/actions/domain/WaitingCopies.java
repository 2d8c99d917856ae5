package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import app.resolved.contracts.ActionsFact;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Copies that waited for a vacant post: they go out, and the law's time begins, once it is held.
 */
public final class WaitingCopies {

    private WaitingCopies() {}

    /** Those of what is exempt or confidential stay: it is not copied from here. */
    public static Decision goOut(Action action, String postId, Instant now) {
        var copied = action.others().copyTo(postId);
        boolean mayGo = action.standing().isOpen() && !action.isRestricted();
        if (!mayGo || copied == null || !copied.isWaiting()) {
            return new Decision.Unchanged();
        }
        var gone = copied.goneOut(LocalDate.ofInstant(now, Dates.LONDON));
        var happened =
                new Entry(
                        now,
                        Happening.COPIED,
                        "Resolved",
                        null,
                        null,
                        "The post is held now. A response is owed by %s."
                                .formatted(Dates.inWords(gone.respondBy())),
                        null,
                        "Copied to " + gone.title());
        return Step.accepted(
                action.with(action.others().with(gone)).with(happened),
                ActionsFact.ActionCopied::new);
    }
}
