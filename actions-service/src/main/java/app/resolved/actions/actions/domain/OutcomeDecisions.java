package app.resolved.actions.actions.domain;

import app.resolved.actions.directory.domain.Finding;
import app.resolved.actions.duedates.domain.Dates;
import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.contracts.ActionsFact;
import app.resolved.contracts.OutcomeState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What comes of outcomes that were heard: a new action, another outcome on one, amended words, or
 * nothing where they are known. In whatever order they are heard, the same action comes of them.
 */
public final class OutcomeDecisions {

    private static final String US = "Resolved";

    private final Knowledge knowledge;
    private final Instant now;
    private final LocalDate today;

    public OutcomeDecisions(Knowledge knowledge, Instant now) {
        this.knowledge = knowledge;
        this.now = now;
        this.today = LocalDate.ofInstant(now, Dates.LONDON);
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
        var owned = owned(sorted.madeTo());
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
                        contributor(sorted.togetherWith()),
                        List.of());
        if (!action.answersWhatStands()) {
            return withdrawn(action.with(changed(null, first)));
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
                        null,
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
                        : "The minutes say \u201c%s\u201d.".formatted(first.madeTo()),
                null,
                Timelines.inWords(owned));
    }

    private @Nullable Contributor contributor(@Nullable String words) {
        return switch (knowledge.addressee(words)) {
            case Finding.Found(var postId) -> {
                var post = knowledge.post(postId);
                yield new Contributor(postId, post.title(), post.agencyId());
            }
            case Finding.Uncertain _, Finding.NotFound _ -> null;
        };
    }

    private Ownership owned(@Nullable String madeTo) {
        return switch (knowledge.addressee(madeTo)) {
            case Finding.Found(var postId) -> {
                var post = knowledge.post(postId);
                yield new Ownership.Owner(postId, post.title(), post.agencyId(), today, false);
            }
            case Finding.Uncertain(var candidates) -> new Ownership.NoOwner(candidates);
            case Finding.NotFound() -> new Ownership.NoOwner(List.of());
        };
    }

    private DueDate due(Action action, LocalDate issuedOn) {
        return knowledge.due(action.first(), action.dueWords(), issuedOn);
    }

    private Decision amend(Action before, List<HeardOutcome> heard) {
        var after = before;
        for (var one : heard) {
            after = amended(after, one);
        }
        if (after.equals(before)) {
            return new Decision.Unchanged();
        }
        return withConsequences(before, after);
    }

    private Action amended(Action action, HeardOutcome heard) {
        var known = action.outcome(heard.outcome().outcomeId());
        if (known == null) {
            return action.with(
                            new Answered(
                                    heard.outcome(), heard.sequence(), action.actionId(), null))
                    .with(entry(Happening.OUTCOME_ADDED, shown(heard.outcome()), null, null));
        }
        if (!isNewer(heard, known)) {
            return action;
        }
        var newer = new Answered(heard.outcome(), heard.sequence(), known.home(), known.heldBy());
        if (known.outcome().equals(heard.outcome())) {
            return action.with(newer);
        }
        var after = action.with(newer).with(changed(known.outcome(), heard.outcome()));
        after = known.heldBy() == null ? after : after.withUnsettledLink(known.heldBy());
        return losesItsWords(after) ? after.withoutWords() : after;
    }

    /** What was told before it was marked is kept no more. */
    private static boolean losesItsWords(Action after) {
        return after.isRestricted();
    }

    /**
     * Who changed it, when and why; what was changed in between and not heard of stands in the
     * reason.
     */
    private Entry changed(@Nullable OutcomeState before, OutcomeState after) {
        int known = before == null ? 0 : before.changes().size();
        var changes =
                after.changes()
                        .subList(Math.min(known, after.changes().size()), after.changes().size());
        var words =
                before == null ? new AmendedWords(null, null) : AmendedWords.between(before, after);
        var what = whatHappened(before, after);
        if (changes.isEmpty()) {
            return entry(what, null, words.from(), words.to());
        }
        var last = changes.getLast();
        var why =
                changes.stream()
                        .map(OutcomeState.Change::reason)
                        .filter(reason -> !reason.isEmpty())
                        .collect(Collectors.joining("; "));
        return new Entry(
                last.at(),
                what,
                last.by(),
                null,
                "Clerk",
                why.isEmpty() ? null : why,
                words.from(),
                words.to());
    }

    private static Happening whatHappened(@Nullable OutcomeState before, OutcomeState after) {
        if (!after.standsForAction()) {
            return Happening.OUTCOME_WITHDRAWN;
        }
        return after.restricted() && before != null && !before.restricted()
                ? Happening.MARKED_RESTRICTED
                : Happening.OUTCOME_AMENDED;
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

    private static boolean isNewer(HeardOutcome heard, Answered known) {
        return heard.sequence() > known.sourceSequence();
    }

    private static String shown(OutcomeState outcome) {
        return outcome.restricted() ? "restricted" : outcome.title();
    }

    /** Other words may mean another owner or date, unless a person has decided. */
    private Decision withConsequences(Action before, Action after) {
        var facts = new ArrayList<ActionsFact>();
        if (!after.standing().isOpen()) {
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
        if (!Objects.equals(before.togetherWith(), after.togetherWith())) {
            after = after.with(contributor(after.togetherWith()));
        }
        var owned = mayReassign(before, after) ? owned(after.madeTo()) : after.ownership();
        boolean reassigned =
                !Objects.equals(owned.postIdOrNull(), before.ownership().postIdOrNull());
        if (reassigned) {
            after =
                    after.with(owned)
                            .with(
                                    entry(
                                            Happening.OWNER_CHANGED,
                                            "The words of the minute changed.",
                                            Timelines.inWords(before.ownership()),
                                            Timelines.inWords(owned)));
        }
        var planned = after.due().owedTo() != null;
        var fresh = planned ? after.due().current() : due(after, after.issuedOn());
        var reworked = DueReworking.rework(after, fresh, now);
        boolean moved = reworked instanceof Decision.Accepted;
        if (reworked instanceof Decision.Accepted(var withDue, var _)) {
            after = withDue;
        }
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

    private static boolean mayReassign(Action before, Action after) {
        boolean byHand = before.ownership() instanceof Ownership.Owner owner && owner.byHand();
        return !byHand && !Objects.equals(before.madeTo(), after.madeTo());
    }

    private Entry entry(
            Happening what, @Nullable String why, @Nullable String from, @Nullable String to) {
        return new Entry(now, what, US, null, null, why, from, to);
    }
}
