package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import app.resolved.actions.duedates.domain.DueDates;
import app.resolved.contracts.ActionsFact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The owner asks for more time or says that it is not theirs, and the clerk does not agree: to
 * that, or to that it is done. Until the clerk has answered nobody is chased.
 */
final class DisputeDecisions {

    private static final String DONE_ALREADY =
            "It has been proposed as complete, and awaits sign-off: nobody is reminded.";

    private final Step step;
    private final Action action;

    DisputeDecisions(Step step) {
        this.step = step;
        this.action = step.action();
    }

    Decision moreTime(LocalDate until, String reason) {
        var notTheirs = notTheirs();
        if (notTheirs != null) {
            return notTheirs;
        }
        if (!until.isAfter(action.due().date())
                || until.isBefore(step.today())
                || !DueDates.isPlausible(until, action.first().meetingDate())) {
            return Step.notSo(
                    "until",
                    "Give a date after the one on which it is due now, from today on and at most"
                            + " ten years after the meeting.");
        }
        return action.standing() instanceof Standing.CompletionProposed
                ? Step.notNow(DONE_ALREADY)
                : step.becomes(
                        new Standing.MoreTimeAsked(until, reason, step.today()),
                        Happening.MORE_TIME_ASKED,
                        "Until %s: %s".formatted(Dates.inWords(until), reason),
                        ActionsFact.ActionMoreTimeAsked::new);
    }

    Decision decline(String reason) {
        var notTheirs = notTheirs();
        if (notTheirs != null) {
            return notTheirs;
        }
        return switch (action.standing()) {
            case Standing.Declined _ -> new Decision.Unchanged();
            case Standing.CompletionProposed _ -> Step.notNow(DONE_ALREADY);
            case Standing.Open _,
                    Standing.Acknowledged _,
                    Standing.MoreTimeAsked _,
                    Standing.SignedOff _,
                    Standing.Withdrawn _,
                    Standing.AnsweredElsewhere _ ->
                    step.becomes(
                            new Standing.Declined(reason, step.today()),
                            Happening.DECLINED,
                            reason,
                            ActionsFact.ActionDeclined::new);
        };
    }

    private @Nullable Decision notTheirs() {
        if (!step.actor().maySpeakFor(action)) {
            return Step.notTheOwner();
        }
        return action.ownership() instanceof Ownership.NoOwner
                ? Step.notNow("Nobody owns it yet who could ask. Give it an owner first.")
                : null;
    }

    Decision doNotAccept(String reason) {
        if (!step.actor().clerk()) {
            return Step.notTheClerk("say that it is not accepted");
        }
        return switch (action.standing()) {
            case Standing.CompletionProposed _ -> again(known(), Happening.NOT_ACCEPTED, reason);
            case Standing.MoreTimeAsked _ -> again(known(), Happening.MORE_TIME_NOT_GIVEN, reason);
            case Standing.Declined _ ->
                    again(new Standing.Open(), Happening.DECLINING_NOT_AGREED, reason);
            case Standing.Open _,
                    Standing.Acknowledged _,
                    Standing.SignedOff _,
                    Standing.Withdrawn _,
                    Standing.AnsweredElsewhere _ ->
                    Step.notNow(
                            "Its owner has not proposed it as complete, asked for more time or"
                                    + " declined it, so there is nothing to accept.");
        };
    }

    private Standing known() {
        return new Standing.Acknowledged(step.today());
    }

    private Decision again(Standing standing, Happening what, String reason) {
        return step.becomes(standing, what, reason, ActionsFact.ActionNotAccepted::new);
    }
}
