package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action that is closed and of which something more is asked is open again: of that nobody has
 * agreed that it is done. In whatever order outcomes are heard, what is asked for is seen to.
 */
final class Reopening {

    private final Knowledge knowledge;
    private final Instant now;
    private final LocalDate today;

    Reopening(Knowledge knowledge, Instant now) {
        this.knowledge = knowledge;
        this.now = now;
        this.today = LocalDate.ofInstant(now, Dates.LONDON);
    }

    /** As it was heard, and open again where it is closed and answers more than before. */
    Action opened(Action before, Action after) {
        return after.standing().isOpen() || more(before, after).isEmpty() ? after : open(after);
    }

    /** What it did not answer before, first in the minutes first. */
    private static Optional<Answered> more(Action before, Action after) {
        return after.own()
                .filter(one -> one.stands() && one.isAnsweredHere())
                .filter(one -> isNew(before.outcome(one.outcomeId())))
                .findFirst();
    }

    private static boolean isNew(@Nullable Answered known) {
        return known == null || !known.stands();
    }

    private Action open(Action closed) {
        return switch (closed.standing()) {
            case Standing.AnsweredElsewhere(var _, var before) -> standing(closed, before);
            case Standing.SignedOff _, Standing.Withdrawn _ ->
                    again(closed, today)
                            .with(becoming(Happening.OPEN_AGAIN, closed, new Standing.Open()));
            case Standing.Open _,
                    Standing.Acknowledged _,
                    Standing.CompletionProposed _,
                    Standing.MoreTimeAsked _,
                    Standing.Declined _ ->
                    closed;
        };
    }

    private Action standing(Action closed, Standing again) {
        return closed.with(again).with(becoming(Happening.ANSWERED_HERE_AGAIN, closed, again));
    }

    private Entry becoming(Happening what, Action closed, Standing again) {
        return entry(
                what,
                "Something more is asked of it.",
                Timelines.inWords(closed.standing()),
                Timelines.inWords(again));
    }

    /** Open as on its first day: the owner is told as of something new. */
    static Action again(Action closed, LocalDate today) {
        return closed.with(new Standing.Open()).with(askedAnew(closed.ownership(), today));
    }

    private static Ownership askedAnew(Ownership ownership, LocalDate today) {
        return switch (ownership) {
            case Ownership.Owner(var post, var title, var agency, var _, var byHand) ->
                    new Ownership.Owner(post, title, agency, today, byHand);
            case Ownership.NoOwner none -> none;
        };
    }

    /**
     * What was closed when its time went by is not late at once: it has the time of what is new.
     */
    Action notBornLate(Action before, Action after) {
        var late = !before.standing().isOpen() && after.due().date().isBefore(today);
        return late ? more(before, after).map(one -> dueAsNew(after, one)).orElse(after) : after;
    }

    private Action dueAsNew(Action after, Answered one) {
        var outcome = one.outcome();
        var fresh = knowledge.due(outcome, outcome.due(), today, after.due().servedOn());
        return fresh.date().isBefore(today)
                ? after
                : after.with(after.due().reworked(fresh, today))
                        .with(
                                entry(
                                        Happening.DUE_DATE_CHANGED,
                                        fresh.why(),
                                        Dates.inWords(after.due().date()),
                                        Dates.inWords(fresh.date())));
    }

    private Entry entry(Happening what, String why, String from, String to) {
        return new Entry(now, what, "Resolved", null, null, why, from, to);
    }
}
