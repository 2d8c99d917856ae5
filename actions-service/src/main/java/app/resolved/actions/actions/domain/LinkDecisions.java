package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import app.resolved.contracts.ActionsFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Moves an outcome between actions. The action with which it was issued, its home, decides where it
 * is answered, in one write; the others follow, and can be made to follow again after a crash.
 */
public final class LinkDecisions {

    private LinkDecisions() {}

    /**
     * Lets another action, or its home again, answer an outcome.
     *
     * @param holder the action that is to answer it
     */
    public static Decision move(
            Action home, String outcomeId, Action holder, Actor actor, Instant now) {
        var moved = home.outcome(outcomeId);
        if (moved == null) {
            return new Decision.Refused(
                    new Refusal.NotThere("No action was issued for that outcome."));
        }
        if (!actor.clerk()) {
            return new Decision.Refused(
                    new Refusal.NotForYou(
                            "Only the clerk of both actions' committees can link outcomes."));
        }
        if (!moved.stands()) {
            return notNow("That outcome was withdrawn: nobody has to answer it.");
        }
        boolean goesHome = holder.actionId().equals(home.actionId());
        var heldBy = goesHome ? null : holder.actionId();
        if (Objects.equals(moved.heldBy(), heldBy)) {
            return new Decision.Unchanged();
        }
        if (!goesHome && !holder.standing().isOpen()) {
            return notNow("An action that is closed cannot answer more.");
        }
        if (!goesHome && moved.outcome().restricted() != holder.isRestricted()) {
            return notNow(
                    "What is exempt or confidential and what is not cannot be answered by one"
                            + " action.");
        }
        if (home.standing().isClosed()) {
            return notNow("That outcome's own action is closed already.");
        }
        return accepted(withHolder(home, moved, heldBy, holder, actor, now));
    }

    private static Action withHolder(
            Action home,
            Answered moved,
            @Nullable String heldBy,
            Action holder,
            Actor actor,
            Instant now) {
        var unsettled = new LinkedHashSet<>(home.unsettledLinks());
        if (moved.heldBy() != null) {
            unsettled.add(moved.heldBy());
        }
        if (heldBy != null) {
            unsettled.add(heldBy);
        }
        var after = home.with(moved.heldBy(heldBy)).withUnsettledLinks(List.copyOf(unsettled));
        return after.with(standingOf(after))
                .with(
                        new Entry(
                                now,
                                heldBy == null
                                        ? Happening.ANSWERED_HERE_AGAIN
                                        : Happening.ANSWERED_ELSEWHERE,
                                actor.name(),
                                actor.personId(),
                                "Clerk",
                                null,
                                null,
                                heldBy == null ? null : holder.reference()));
    }

    private static Standing standingOf(Action home) {
        var before =
                home.standing() instanceof Standing.AnsweredElsewhere elsewhere
                        ? elsewhere.before()
                        : home.standing();
        var holder =
                home.own().map(Answered::heldBy).filter(Objects::nonNull).findFirst().orElse(null);
        return home.answered().isEmpty() && holder != null
                ? new Standing.AnsweredElsewhere(holder, before)
                : before;
    }

    /** What another action becomes, so that it answers of the home's outcomes what it should. */
    public static Decision follow(Action holder, Action home, Instant now) {
        var after = holder;
        for (var one : home.own().toList()) {
            boolean should = holder.actionId().equals(one.heldBy());
            boolean does = after.outcome(one.outcomeId()) != null;
            if (should && !does) {
                after =
                        after.with(one.heldBy(null))
                                .with(linked(Happening.LINKED, one, home.reference(), now));
            } else if (should && does) {
                after = refreshed(after, one);
            } else if (does) {
                after =
                        after.without(one.outcomeId())
                                .with(linked(Happening.UNLINKED, one, home.reference(), now));
            }
        }
        return after.equals(holder) ? new Decision.Unchanged() : followed(after, now);
    }

    /** What it answers for another was amended there. */
    private static Action refreshed(Action holder, Answered one) {
        var known = Objects.requireNonNull(holder.outcome(one.outcomeId()));
        return known.sourceSequence() < one.sourceSequence()
                ? holder.with(one.heldBy(null))
                : holder;
    }

    private static Decision followed(Action holder, Instant now) {
        var after = holder.isRestricted() ? holder.withoutWords() : holder;
        if (after.standing().isOpen() && !after.answersWhatStands()) {
            var today = LocalDate.ofInstant(now, Dates.LONDON);
            var withdrawn =
                    after.with(new Standing.Withdrawn("What was asked was withdrawn.", today));
            return new Decision.Accepted(
                    withdrawn,
                    List.of(new ActionsFact.ActionWithdrawn(ActionStates.of(withdrawn))));
        }
        return accepted(after);
    }

    private static Decision accepted(Action after) {
        return new Decision.Accepted(
                after, List.of(new ActionsFact.ActionLinksChanged(ActionStates.of(after))));
    }

    /**
     * What comes home again, since the action that was to answer it was closed before it did:
     * closing that one answered nothing but what it held.
     */
    public static Decision takeBack(Action home, Action holder, Instant now) {
        var missed = missed(home, holder);
        if (holder.standing().isOpen() || missed.isEmpty()) {
            return new Decision.Unchanged();
        }
        var after = home;
        for (var one : missed) {
            after = after.with(one.heldBy(null));
        }
        var standing = standingOf(after);
        return accepted(
                after.with(standing.isClosed() ? new Standing.Open() : standing)
                        .with(
                                new Entry(
                                        now,
                                        Happening.ANSWERED_HERE_AGAIN,
                                        "Resolved",
                                        null,
                                        null,
                                        "That action was closed before it answered this too.",
                                        holder.reference(),
                                        null)));
    }

    private static List<Answered> missed(Action home, Action holder) {
        return home.own()
                .filter(one -> one.stands() && holder.actionId().equals(one.heldBy()))
                .filter(one -> holder.outcome(one.outcomeId()) == null)
                .toList();
    }

    /** The home, once that other action has followed. */
    public static Action settled(Action home, String holderId) {
        var left = new ArrayList<>(home.unsettledLinks());
        left.remove(holderId);
        return home.withUnsettledLinks(left);
    }

    private static Entry linked(Happening what, Answered one, String reference, Instant now) {
        var title = one.outcome().restricted() ? "restricted" : one.outcome().title();
        return new Entry(now, what, "Resolved", null, null, title, null, "issued as " + reference);
    }

    private static Decision notNow(String sentence) {
        return new Decision.Refused(new Refusal.NotNow(sentence));
    }
}
