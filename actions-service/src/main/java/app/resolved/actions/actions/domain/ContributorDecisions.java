package app.resolved.actions.actions.domain;

import app.resolved.contracts.ActionsFact;
import app.resolved.contracts.PostState;
import org.jspecify.annotations.Nullable;

/** A clerk says which posts answer together with the owner. */
final class ContributorDecisions {

    private static final String POST = "postId";

    private final Step step;
    private final Action action;

    ContributorDecisions(Step step) {
        this.step = step;
        this.action = step.action();
    }

    Decision add(PostState post, @Nullable String reason) {
        if (!step.actor().clerk()) {
            return Step.notTheClerk("choose who contributes");
        }
        if (post.postId().equals(action.ownership().postIdOrNull())) {
            return Step.notSo(POST, "That post owns the action. Choose another one.");
        }
        if (action.contributors().include(post.postId())) {
            return Step.notSo(POST, "That post contributes already. Choose another one.");
        }
        if (action.contributors().isFull()) {
            return Step.notSo(
                    POST,
                    "At most %d posts contribute to an action. Take one off first."
                            .formatted(Contributors.MOST));
        }
        return Step.accepted(
                with(action.contributors().and(Contributor.chosen(post)))
                        .with(step.entry(Happening.CONTRIBUTOR_ADDED, reason, null, post.title())),
                ActionsFact.ActionContributorAdded::new);
    }

    /** It may be a post that the directory does not know any more. */
    Decision remove(String postId, @Nullable String reason) {
        if (!step.actor().clerk()) {
            return Step.notTheClerk("take off who contributes");
        }
        return action.contributors().all().stream()
                .filter(one -> one.postId().equals(postId))
                .findFirst()
                .map(one -> without(one, reason))
                .orElseGet(() -> Step.notSo(POST, "That post does not contribute."));
    }

    private Decision without(Contributor one, @Nullable String reason) {
        return Step.accepted(
                with(action.contributors().without(one.postId()))
                        .with(step.entry(Happening.CONTRIBUTOR_REMOVED, reason, one.title(), null)),
                ActionsFact.ActionContributorRemoved::new);
    }

    private Action with(Contributors changed) {
        return action.with(action.others().with(changed));
    }
}
