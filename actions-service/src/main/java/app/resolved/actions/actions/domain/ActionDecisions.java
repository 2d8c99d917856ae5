package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.actions.duedates.domain.DueDates;
import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionsFact;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What comes of what somebody asks of an action. Only the committee or its clerk closes one. */
public final class ActionDecisions {

    /** An action with more history than this is not written on any more. */
    private static final int LONGEST_TIMELINE = 1_000;

    private static final Set<OutcomeKind> CLOSED_BY_THE_CLERK =
            Set.of(OutcomeKind.REQUEST, OutcomeKind.UNDERTAKING, OutcomeKind.RECORDED_BY_HAND);

    private final Action action;
    private final Actor actor;
    private final Instant now;

    private ActionDecisions(Action action, Actor actor, Instant now) {
        this.action = action;
        this.actor = actor;
        this.now = now;
    }

    public static Decision decide(Action action, ActionCommand command, Actor actor, Instant now) {
        return new ActionDecisions(action, actor, now).decide(command);
    }

    private Decision decide(ActionCommand command) {
        if (!action.standing().isOpen()) {
            return notNow(closedSentence());
        }
        if (action.timeline().size() >= LONGEST_TIMELINE) {
            return notNow("So much has happened to this action that no more can be written on it.");
        }
        return switch (command) {
            case ActionCommand.Acknowledge _ -> acknowledge();
            case ActionCommand.ReportProgress(var note) -> reportProgress(note);
            case ActionCommand.ProposeCompletion(var note) -> proposeCompletion(note);
            case ActionCommand.SignOff(var minute, var note) -> signOff(minute, note);
            case ActionCommand.DoNotAccept(var reason) -> doNotAccept(reason);
            case ActionCommand.Withdraw(var reason) -> withdraw(reason);
            case ActionCommand.ChangeDueDate(var date, var reason) -> changeDueDate(date, reason);
            case ActionCommand.AssignOwner assign -> assignOwner(assign);
        };
    }

    private Decision acknowledge() {
        return switch (action.standing()) {
            case Standing.Open _ when !actor.mayReport(action) -> notTheOwner();
            case Standing.Open _ ->
                    becomes(
                            new Standing.Acknowledged(today()),
                            Happening.ACKNOWLEDGED,
                            null,
                            ActionsFact.ActionAcknowledged::new);
            case Standing.Acknowledged _, Standing.CompletionProposed _ -> new Decision.Unchanged();
            case Standing.SignedOff _, Standing.Withdrawn _, Standing.AnsweredElsewhere _ ->
                    notNow(closedSentence());
        };
    }

    private Decision reportProgress(String note) {
        if (!actor.mayReport(action)) {
            return notTheOwner();
        }
        var standing =
                action.standing() instanceof Standing.Open
                        ? new Standing.Acknowledged(today())
                        : action.standing();
        return becomes(
                standing,
                Happening.PROGRESS_REPORTED,
                note,
                ActionsFact.ActionProgressReported::new);
    }

    private Decision proposeCompletion(String note) {
        if (!actor.mayReport(action)) {
            return notTheOwner();
        }
        return action.standing() instanceof Standing.CompletionProposed
                ? notNow("It has already been proposed as complete, and awaits sign-off.")
                : becomes(
                        new Standing.CompletionProposed(note, today()),
                        Happening.COMPLETION_PROPOSED,
                        note,
                        ActionsFact.ActionCompletionProposed::new);
    }

    private Decision signOff(@Nullable String minute, @Nullable String note) {
        if (actor.answersFor(action)) {
            return forbidden("The owner of an action cannot sign it off: another clerk must.");
        }
        if (!actor.clerk()) {
            return notTheClerk("sign it off");
        }
        if (minute == null && !CLOSED_BY_THE_CLERK.contains(action.first().kind())) {
            return new Decision.Refused(
                    new Refusal.NotSo(
                            "minute",
                            "Give the minute in which the committee agreed, such as \u201c52 of 1"
                                    + " December 2026\u201d."));
        }
        var why = minute == null ? note : "Minute " + minute + (note == null ? "" : ". " + note);
        return becomes(
                new Standing.SignedOff(minute, today()),
                Happening.SIGNED_OFF,
                why,
                ActionsFact.ActionSignedOff::new);
    }

    private Decision doNotAccept(String reason) {
        if (!actor.clerk()) {
            return notTheClerk("say that it is not accepted");
        }
        return action.standing() instanceof Standing.CompletionProposed
                ? becomes(
                        new Standing.Acknowledged(today()),
                        Happening.NOT_ACCEPTED,
                        reason,
                        ActionsFact.ActionNotAccepted::new)
                : notNow("It has not been proposed as complete, so there is nothing to accept.");
    }

    private Decision withdraw(String reason) {
        return actor.clerk()
                ? becomes(
                        new Standing.Withdrawn(reason, today()),
                        Happening.WITHDRAWN,
                        reason,
                        ActionsFact.ActionWithdrawn::new)
                : notTheClerk("withdraw it");
    }

    private Decision changeDueDate(LocalDate date, String reason) {
        if (!actor.clerk()) {
            return notTheClerk("change its due date");
        }
        if (date.equals(action.due().date())) {
            return new Decision.Unchanged();
        }
        if (date.isBefore(today()) || !DueDates.isPlausible(date, action.first().meetingDate())) {
            return new Decision.Refused(
                    new Refusal.NotSo(
                            "date",
                            "Give a date from today on, at most ten years after the meeting."));
        }
        var due = action.due().changedByHand(DueDate.changedTo(date, reason), today());
        var happened =
                entry(
                        Happening.DUE_DATE_CHANGED,
                        reason,
                        Dates.inWords(action.due().date()),
                        Dates.inWords(date));
        return accepted(action.with(due).with(happened), ActionsFact.ActionDueDateChanged::new);
    }

    private Decision assignOwner(ActionCommand.AssignOwner assign) {
        if (!actor.clerk()) {
            return notTheClerk("choose its owner");
        }
        var post = assign.post();
        if (post.postId().equals(action.ownership().postIdOrNull())) {
            return new Decision.Unchanged();
        }
        var owner =
                new Ownership.Owner(post.postId(), post.title(), post.agencyId(), today(), true);
        var standing =
                action.standing() instanceof Standing.Acknowledged
                        ? new Standing.Open()
                        : action.standing();
        var happened =
                entry(
                        Happening.OWNER_CHANGED,
                        assign.reason(),
                        Timelines.inWords(action.ownership()),
                        post.title());
        return accepted(
                action.with(owner).with(standing).with(happened), ActionsFact.ActionAssigned::new);
    }

    private Decision becomes(
            Standing standing,
            Happening what,
            @Nullable String why,
            Function<ActionState, ActionsFact> fact) {
        var from = Timelines.inWords(action.standing());
        var to = Timelines.inWords(standing);
        var happened = from.equals(to) ? entry(what, why, null, null) : entry(what, why, from, to);
        return accepted(action.with(standing).with(happened), fact);
    }

    private static Decision accepted(Action after, Function<ActionState, ActionsFact> fact) {
        return new Decision.Accepted(after, List.of(fact.apply(ActionStates.of(after))));
    }

    private Entry entry(
            Happening what, @Nullable String why, @Nullable String from, @Nullable String to) {
        return new Entry(
                now, what, actor.name(), actor.personId(), actor.actingFor(action), why, from, to);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Dates.LONDON);
    }

    private String closedSentence() {
        return "This action is %s: nothing more can be done with it."
                .formatted(Timelines.inWords(action.standing()).toLowerCase(java.util.Locale.UK));
    }

    private static Decision notTheOwner() {
        return forbidden("Only whoever holds the accountable post, or the clerk, can do this.");
    }

    private static Decision notTheClerk(String what) {
        return forbidden("Only the committee's clerk can " + what + ".");
    }

    private static Decision forbidden(String sentence) {
        return new Decision.Refused(new Refusal.NotForYou(sentence));
    }

    private static Decision notNow(String sentence) {
        return new Decision.Refused(new Refusal.NotNow(sentence));
    }
}
