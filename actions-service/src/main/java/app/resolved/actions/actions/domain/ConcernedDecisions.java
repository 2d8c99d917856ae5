package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.ResponseRules;
import app.resolved.contracts.ActionsFact;
import app.resolved.contracts.PostState;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A clerk says which posts are concerned: the owner, and who gets a copy. */
final class ConcernedDecisions {

    /** The law names a dozen bodies; a slip names all posts there are. */
    private static final int MOST_COPIES = 100;

    private final Step step;
    private final Action action;

    ConcernedDecisions(Step step) {
        this.step = step;
        this.action = step.action();
    }

    Decision owner(PostState post, @Nullable String reason) {
        if (!step.actor().clerk()) {
            return Step.notTheClerk("choose its owner");
        }
        if (post.postId().equals(action.ownership().postIdOrNull())) {
            return new Decision.Unchanged();
        }
        var owner =
                new Ownership.Owner(
                        post.postId(), post.title(), post.agencyId(), step.today(), true);
        var happened =
                step.entry(
                        Happening.OWNER_CHANGED,
                        reason,
                        Timelines.inWords(action.ownership()),
                        post.title());
        return Step.accepted(
                new Handover(action, owner, happened).done(), ActionsFact.ActionAssigned::new);
    }

    /** Those that have one already get no second one. */
    Decision copies(List<PostState> posts) {
        if (!step.actor().clerk()) {
            return Step.notTheClerk("send copies");
        }
        if (action.isRestricted()) {
            return Step.notNow("What is exempt or confidential is not copied from here.");
        }
        var first = action.first();
        if (!ResponseRules.wantsCopies(first.respondent(), first.capacity())) {
            return Step.notNow(
                    "Only recommendations on crime and disorder are copied to all concerned.");
        }
        var fresh = posts.stream().filter(this::hasNone).map(this::copied).distinct().toList();
        if (fresh.isEmpty()) {
            return new Decision.Unchanged();
        }
        var after = action.others().copiedTo(fresh);
        if (after.copies().size() > MOST_COPIES) {
            return Step.notSo("copies", "Choose at most %d posts.".formatted(MOST_COPIES));
        }
        var titles = fresh.stream().map(Copied::title).collect(Collectors.joining(", "));
        var happened = step.entry(Happening.COPIED, null, null, "Copied to " + titles);
        return Step.accepted(action.with(after).with(happened), ActionsFact.ActionCopied::new);
    }

    private boolean hasNone(PostState post) {
        return action.others().copyTo(post.postId()) == null
                && !post.postId().equals(action.ownership().postIdOrNull());
    }

    private Copied copied(PostState post) {
        var waits = post.holderIds().isEmpty() ? Boolean.TRUE : null;
        return new Copied(
                post.postId(),
                post.title(),
                post.agencyId(),
                step.today(),
                waits,
                Copied.responseDueFrom(step.today()),
                said(post));
    }

    /** A body responds once: what it said before it got a copy is its response to that. */
    private @Nullable Response said(PostState post) {
        var others = action.others();
        boolean owns =
                action.ownership() instanceof Ownership.Owner owner
                        && owner.agencyId() != null
                        && owner.agencyId().equals(post.agencyId());
        return owns && others.response() != null
                ? others.response()
                : others.saidBy(post.postId(), post.agencyId());
    }
}
