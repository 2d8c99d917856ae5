package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.contracts.ActionsFact;
import app.resolved.contracts.OutcomeState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comes of outcomes that were heard: a new action, another outcome on one, amended words, or
 * nothing where they are known. In whatever order they are heard, the same action comes of them.
 */
public final class OutcomeDecisions {

    private static final String US = "Resolved";
    private static final String OTHER_WORDS = "The words of the minute changed.";

    private final Knowledge knowledge;
    private final Instant now;
    private final LocalDate today;
    private final Amendments amendments;
    private final NamedContributors contributors;
    private final NamedOwner owners;
    private final Reopening reopening;

    public OutcomeDecisions(Knowledge knowledge, Instant now) {
        this.knowledge = knowledge;
        this.now = now;
        this.today = LocalDate.ofInstant(now, Dates.LONDON);
        this.amendments = new Amendments(now);
        this.contributors = new NamedContributors(knowledge);
        this.owners = new NamedOwner(knowledge, now);
        this.reopening = new Reopening(knowledge, now);
    }

    /**
     * What becomes of the action.
     *
     * @param before null where no action of that id is there yet
     * @param heard outcomes that name this action, at least one
     */
    public Decision decide(String actionId, @Nullable Action before, List<HeardOutcome> heard) {
        return before != null && isIssued(before) ? amend(before, heard) : open(actionId, heard);
    }

    /** An action is issued once, however often it is heard of. */
    private static boolean isIssued(Action before) {
        return !before.outcomes().isEmpty();
    }

    private Decision open(String actionId, List<HeardOutcome> heard) {
        var sorted = sorted(actionId, heard);
        var first = sorted.first();
        var issuedOn = first.backfilled() ? first.meetingDate() : later(first.meetingDate());
        var owned = owners.of(sorted.madeTo());
        var action =
                new Action(
                        actionId,
                        referenceOf(first),
                        sorted.outcomes(),
                        owned,
                        Due.first(due(sorted, issuedOn)),
                        new Standing.Open(),
                        issuedOn,
                        List.of(issued(first, owned)),
                        Others.together(contributors.of(sorted, owned.postIdOrNull())),
                        List.of());
        if (!action.answersWhatStands()) {
            return withdrawn(action.with(amendments.changed(null, first)));
        }
        return new Decision.Accepted(
                action, List.of(new ActionsFact.ActionOpened(ActionStates.of(action))));
    }

    /** Only its outcomes matter here: they give the order. */
    private static Action sorted(String actionId, List<HeardOutcome> heard) {
        var shell =
                new Action(
                        actionId,
                        "",
                        List.of(),
                        new Ownership.NoOwner(List.of()),
                        Due.first(DueDate.changedTo(LocalDate.EPOCH, "")),
                        new Standing.Open(),
                        LocalDate.EPOCH,
                        List.of(),
                        Others.NOBODY,
                        List.of());
        for (var one : heard) {
            var known = shell.outcome(one.outcome().outcomeId());
            if (known == null || known.sourceSequence() < one.sequence()) {
                shell = shell.with(new Answered(one.outcome(), one.sequence(), actionId, null));
            }
        }
        return shell;
    }

    private LocalDate later(LocalDate meetingDate) {
        return meetingDate.isAfter(today) ? meetingDate : today;
    }

    private static String referenceOf(OutcomeState first) {
        return Objects.requireNonNullElse(first.reference(), first.outcomeId());
    }

    private Entry issued(OutcomeState first, Ownership owned) {
        return entry(
                Happening.ISSUED,
                first.madeTo() == null
                        ? "The minutes name nobody."
                        : "The minutes say \u201c%s\u201d."
                                .formatted(String.join(" / ", named(first))),
                null,
                Timelines.inWords(owned));
    }

    private static List<String> named(OutcomeState first) {
        var joint = first.joint();
        var others = joint == null ? List.<String>of() : joint.others();
        return Stream.concat(Stream.ofNullable(first.madeTo()), others.stream()).toList();
    }

    private DueDate due(Action action, LocalDate issuedOn) {
        return knowledge.due(action.first(), action.dueWords(), issuedOn, action.due().servedOn());
    }

    /** Whether other words may mean another owner since it was closed or answered elsewhere. */
    public static boolean missedWords(Action action) {
        return NamedOwner.missedWords(action);
    }

    /** As it is once those words are worked in. */
    public Decision ownedAnew(Action action) {
        var after = owners.given(action);
        return after.equals(action)
                ? new Decision.Unchanged()
                : new Decision.Accepted(
                        after, List.of(new ActionsFact.ActionAssigned(ActionStates.of(after))));
    }

    private Decision amend(Action before, List<HeardOutcome> heard) {
        var after = before;
        for (var one : heard) {
            after = amendments.amended(after, one);
        }
        if (after.equals(before)) {
            return new Decision.Unchanged();
        }
        return withConsequences(before, reopening.opened(before, after));
    }

    /** Nothing that it answers is asked for any more. */
    private Decision withdrawn(Action action) {
        var why = action.timeline().getLast().why();
        var after =
                action.with(
                        new Standing.Withdrawn(
                                why == null ? "What was asked was withdrawn." : why, today));
        return new Decision.Accepted(
                after, List.of(new ActionsFact.ActionWithdrawn(ActionStates.of(after))));
    }

    /** Other words may mean another owner or date, unless a person has decided. */
    private Decision withConsequences(Action before, Action after) {
        var facts = new ArrayList<ActionsFact>();
        if (!after.standing().isOpen()) {
            after = isElsewhere(after) ? recontributed(before, after) : after;
            facts.add(new ActionsFact.ActionLinksChanged(ActionStates.of(after)));
            return new Decision.Accepted(after, facts);
        }
        if (!after.answersWhatStands()) {
            return withdrawn(after);
        }
        if (after.isRestricted()) {
            facts.add(new ActionsFact.ActionLinksChanged(ActionStates.of(after)));
            return new Decision.Accepted(after, facts);
        }
        after = owners.amended(before, after);
        boolean reassigned =
                !Objects.equals(
                        after.ownership().postIdOrNull(), before.ownership().postIdOrNull());
        after = recontributed(before, after);
        var planned = after.due().owedTo() != null;
        var fresh = planned ? after.due().current() : due(after, after.issuedOn());
        var reworked = DueReworking.rework(after, fresh, now);
        boolean moved = reworked instanceof Decision.Accepted;
        if (reworked instanceof Decision.Accepted(var withDue, var _)) {
            after = withDue;
        }
        after = reopening.notBornLate(before, after);
        var state = ActionStates.of(after);
        if (reassigned) {
            facts.add(new ActionsFact.ActionAssigned(state));
        } else if (moved) {
            facts.add(new ActionsFact.ActionDueDateChanged(state));
        } else if (!state.equals(ActionStates.of(before))) {
            facts.add(new ActionsFact.ActionLinksChanged(state));
        }
        return new Decision.Accepted(after, facts);
    }

    private static boolean isElsewhere(Action action) {
        return action.standing() instanceof Standing.AnsweredElsewhere && !action.isRestricted();
    }

    private Action recontributed(Action before, Action after) {
        var now = contributors.amended(before, after);
        var changed = after.with(after.others().with(now));
        for (var gone : after.contributors().missingIn(now).toList()) {
            changed =
                    changed.with(
                            entry(Happening.CONTRIBUTOR_REMOVED, OTHER_WORDS, gone.title(), null));
        }
        for (var fresh : now.missingIn(after.contributors()).toList()) {
            changed =
                    changed.with(
                            entry(Happening.CONTRIBUTOR_ADDED, OTHER_WORDS, null, fresh.title()));
        }
        return changed;
    }

    private Entry entry(
            Happening what, @Nullable String why, @Nullable String from, @Nullable String to) {
        return new Entry(now, what, US, null, null, why, from, to);
    }
}
