package app.resolved.actions.actions.domain;

import app.resolved.actions.actions.domain.Response.Verdict;
import app.resolved.contracts.ActionsFact;
import org.jspecify.annotations.Nullable;

/**
 * What those say who got a copy of a recommendation. Each must consider it and respond: Police and
 * Justice Act 2006, section 19(8). It is for the committee, and changes nothing in how the action
 * stands.
 */
final class ResponseDecisions {

    private final Step step;
    private final Action action;

    ResponseDecisions(Step step) {
        this.step = step;
        this.action = step.action();
    }

    /** A later word replaces an earlier one, which stays on the timeline. */
    Decision respond(String postId, Verdict verdict, @Nullable String reasons) {
        if (!step.actor().mayRespondFor(postId)) {
            return Step.forbidden(
                    "Only whoever holds that post, or the clerk, can respond for it.");
        }
        var copied = action.others().copyTo(postId);
        if (copied == null) {
            return Step.notSo("postId", "That post has no copy of it. Choose one that has.");
        }
        if (reasons == null && verdict != Verdict.ACCEPTED) {
            return Step.notSo("reasons", "Say why, in a sentence or two.");
        }
        if (copied.response() != null && copied.response().says(verdict, reasons)) {
            return new Decision.Unchanged();
        }
        return responded(copied, new Response(verdict, reasons, step.today()));
    }

    private Decision responded(Copied copied, Response response) {
        var said = "%s: %s".formatted(copied.title(), response.verdict().inWords());
        return Step.accepted(
                action.with(action.others().with(copied.with(response)))
                        .with(step.entry(Happening.RESPONDED, response.reasons(), null, said)),
                ActionsFact.ActionResponded::new);
    }
}
