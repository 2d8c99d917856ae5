package app.resolved.actions.actions.domain;

import app.resolved.actions.directory.domain.Finding;
import app.resolved.actions.duedates.domain.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who owns an action by the words of the minute, as far as the directory knows them. */
record NamedOwner(Knowledge knowledge, Instant now) {

    private static final Set<Happening> LEFT =
            EnumSet.of(Happening.ANSWERED_ELSEWHERE, Happening.SIGNED_OFF, Happening.WITHDRAWN);

    Ownership of(@Nullable String madeTo) {
        return switch (knowledge.addressee(madeTo)) {
            case Finding.Found(var postId) -> {
                var post = knowledge.post(postId);
                var today = LocalDate.ofInstant(now, Dates.LONDON);
                yield new Ownership.Owner(postId, post.title(), post.agencyId(), today, false);
            }
            case Finding.Uncertain(var candidates) -> new Ownership.NoOwner(candidates);
            case Finding.NotFound() -> new Ownership.NoOwner(List.of());
        };
    }

    /** Other words may mean another owner, unless a person has chosen one. */
    Action amended(Action before, Action after) {
        boolean other = !Objects.equals(before.madeTo(), after.madeTo());
        return other && !isByHand(before) ? given(after) : after;
    }

    /** While an action was closed or answered elsewhere, other words gave it no owner. */
    static boolean missedWords(Action action) {
        return action.standing().isOpen()
                && !action.isRestricted()
                && !isByHand(action)
                && isAmendedSinceItLeft(action.timeline());
    }

    private static boolean isAmendedSinceItLeft(List<Entry> timeline) {
        var since =
                timeline.reversed().stream()
                        .takeWhile(entry -> !LEFT.contains(entry.what()))
                        .toList();
        return since.size() < timeline.size()
                && since.stream()
                        .map(Entry::what)
                        .anyMatch(what ->
                                what == Happening.OUTCOME_AMENDED
                                        || what == Happening.OUTCOME_WITHDRAWN);
    }

    Action given(Action action) {
        var was = action.ownership();
        var is = of(action.madeTo());
        return Objects.equals(is.postIdOrNull(), was.postIdOrNull())
                ? action
                : new Handover(action, is, changed(was, is)).done();
    }

    private Entry changed(Ownership was, Ownership is) {
        return new Entry(
                now,
                Happening.OWNER_CHANGED,
                "Resolved",
                null,
                null,
                "The words of the minute changed.",
                Timelines.inWords(was),
                Timelines.inWords(is));
    }

    private static boolean isByHand(Action action) {
        return action.ownership() instanceof Ownership.Owner owner && owner.byHand();
    }
}
