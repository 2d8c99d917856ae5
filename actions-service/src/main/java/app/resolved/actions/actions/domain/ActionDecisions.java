package app.resolved.actions.actions.domain;

import app.resolved.contracts.ActionsFact;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes of what somebody asks of an action. Only the committee or its clerk closes one. */
public final class ActionDecisions {

    /** An action with more history than this is not written on any more. */
    private static final int LONGEST_TIMELINE = 1_000;

    private static final Set<OutcomeKind> CLOSED_BY_THE_CLERK =
            Set.of(OutcomeKind.REQUEST, OutcomeKind.UNDERTAKING, OutcomeKind.RECORDED_BY_HAND);

    private final Action action;
    private final Actor actor;
    private final Step step;

    private ActionDecisions(Step step) {
        this.action = step.action();
        this.actor = step.actor();
        this.step = step;
    }

    public static Decision decide(Action action, ActionCommand command, Actor actor, Instant now) {
        return new ActionDecisions(new Step(action, actor, now)).decide(command);
    }

    private Decision decide(ActionCommand command) {
        if (!action.standing().isOpen() && !isForWhatIsNotOpen(command)) {
            return Step.notNow(closedSentence());
        }
        if (action.timeline().size() >= LONGEST_TIMELINE) {
            return Step.notNow(
                    "So much has happened to this action that no more can be written on it.");
        }
        return switch (command) {
            case ActionCommand.Acknowledge _ -> acknowledge();
            case ActionCommand.ReportProgress(var note) -> reportProgress(note);
            case ActionCommand.ProposeCompletion(var note) -> proposeCompletion(note);
            case ActionCommand.SignOff(var minute, var note) -> signOff(minute, note);
            case ActionCommand.AskForMoreTime(var until, var reason) ->
                    new DisputeDecisions(step).moreTime(until, reason);
            case ActionCommand.Decline(var reason) -> new DisputeDecisions(step).decline(reason);
            case ActionCommand.DoNotAccept(var reason) ->
                    new DisputeDecisions(step).doNotAccept(reason);
            case ActionCommand.Withdraw(var reason) -> withdraw(reason);
            case ActionCommand.Reopen(var reason) -> reopen(reason);
            case ActionCommand.ChangeDueDate(var date, var reason) ->
                    new DateDecisions(step).change(date, reason);
            case ActionCommand.RecordService(var day) -> new DateDecisions(step).served(day);
            case ActionCommand.AssignOwner(var post, var reason) ->
                    new ConcernedDecisions(step).owner(post, reason);
            case ActionCommand.AddContributor(var post, var reason) ->
                    new ContributorDecisions(step).add(post, reason);
            case ActionCommand.RemoveContributor(var postId, var reason) ->
                    new ContributorDecisions(step).remove(postId, reason);
            case ActionCommand.SendCopies(var posts) -> new ConcernedDecisions(step).copies(posts);
            case ActionCommand.Respond(var postId, var verdict, var reasons) ->
                    new ResponseDecisions(step).respond(postId, verdict, reasons);
            case ActionCommand.RespondAsOwner(var verdict, var reasons) ->
                    new ResponseDecisions(step).asOwner(verdict, reasons);
        };
    }

    private boolean isForWhatIsNotOpen(ActionCommand command) {
        return command instanceof ActionCommand.Reopen
                || (command instanceof ActionCommand.Respond
                        && action.standing().awaitsResponses());
    }

    private Decision acknowledge() {
        return switch (action.standing()) {
            case Standing.Open _, Standing.Declined _ when !actor.mayReport(action) ->
                    Step.notTheOwner();
            case Standing.Open _, Standing.Declined _ when !actor.maySpeakFor(action) -> noted();
            case Standing.Open _, Standing.Declined _ ->
                    step.becomes(
                            new Standing.Acknowledged(step.today()),
                            Happening.ACKNOWLEDGED,
                            null,
                            ActionsFact.ActionAcknowledged::new);
            case Standing.Acknowledged _, Standing.CompletionProposed _, Standing.MoreTimeAsked _ ->
                    new Decision.Unchanged();
            case Standing.SignedOff _, Standing.Withdrawn _, Standing.AnsweredElsewhere _ ->
                    Step.notNow(closedSentence());
        };
    }

    /**
     * Whoever contributes has seen it: of the owner that says nothing, who is as silent as before.
     */
    private Decision noted() {
        return action.isAcknowledgedBy(actor.personId())
                ? new Decision.Unchanged()
                : step.becomes(
                        action.standing(),
                        Happening.ACKNOWLEDGED,
                        null,
                        ActionsFact.ActionAcknowledged::new);
    }

    private Decision reportProgress(String note) {
        if (!actor.mayReport(action)) {
            return Step.notTheOwner();
        }
        var standing =
                action.standing() instanceof Standing.Open && actor.maySpeakFor(action)
                        ? new Standing.Acknowledged(step.today())
                        : action.standing();
        return step.becomes(
                standing,
                Happening.PROGRESS_REPORTED,
                note,
                ActionsFact.ActionProgressReported::new);
    }

    private Decision proposeCompletion(String note) {
        if (!actor.maySpeakFor(action)) {
            return Step.notTheOwner();
        }
        return action.standing() instanceof Standing.CompletionProposed
                ? Step.notNow("It has already been proposed as complete, and awaits sign-off.")
                : step.becomes(
                        new Standing.CompletionProposed(note, step.today()),
                        Happening.COMPLETION_PROPOSED,
                        note,
                        ActionsFact.ActionCompletionProposed::new);
    }

    private Decision signOff(@Nullable String minute, @Nullable String note) {
        if (actor.answersFor(action)) {
            return Step.forbidden("The owner of an action cannot sign it off: another clerk must.");
        }
        if (!actor.clerk()) {
            return Step.notTheClerk("sign it off");
        }
        if (minute == null && needsTheCommittee()) {
            return new Decision.Refused(
                    new Refusal.NotSo(
                            "minute",
                            "Give the minute in which the committee agreed, such as \u201c52 of 1"
                                    + " December 2026\u201d."));
        }
        var why = minute == null ? note : "Minute " + minute + (note == null ? "" : ". " + note);
        return step.becomes(
                new Standing.SignedOff(minute, step.today()),
                Happening.SIGNED_OFF,
                why,
                ActionsFact.ActionSignedOff::new);
    }

    /** One resolution among requests is enough: closing answers all of them. */
    private boolean needsTheCommittee() {
        return action.answered().stream()
                .filter(Answered::stands)
                .anyMatch(one -> !CLOSED_BY_THE_CLERK.contains(one.outcome().kind()));
    }

    private Decision withdraw(String reason) {
        return actor.clerk()
                ? step.becomes(
                        new Standing.Withdrawn(reason, step.today()),
                        Happening.WITHDRAWN,
                        reason,
                        ActionsFact.ActionWithdrawn::new)
                : Step.notTheClerk("withdraw it");
    }

    private Decision reopen(String reason) {
        if (!actor.clerk()) {
            return Step.notTheClerk("open it again");
        }
        return switch (action.standing()) {
            case Standing.SignedOff _, Standing.Withdrawn _ when !action.answersWhatStands() ->
                    Step.notNow(
                            "What was asked was withdrawn: there is nothing to open again here.");
            case Standing.SignedOff _, Standing.Withdrawn _ ->
                    Step.accepted(
                            Reopening.again(action, step.today())
                                    .with(
                                            step.entry(
                                                    Happening.OPEN_AGAIN,
                                                    reason,
                                                    Timelines.inWords(action.standing()),
                                                    Timelines.inWords(new Standing.Open()))),
                            ActionsFact.ActionReopened::new);
            case Standing.AnsweredElsewhere _ ->
                    Step.notNow("Another action answers this one: unlink it there first.");
            case Standing.Open _,
                    Standing.Acknowledged _,
                    Standing.CompletionProposed _,
                    Standing.MoreTimeAsked _,
                    Standing.Declined _ ->
                    Step.notNow("This action is open.");
        };
    }

    private String closedSentence() {
        return "This action is %s: nothing more can be done with it."
                .formatted(Timelines.inWords(action.standing()).toLowerCase(Locale.UK));
    }
}
