package app.resolved.actions.actions.domain;

import app.resolved.actions.actions.domain.Response.Verdict;
import app.resolved.contracts.ActionsFact;
import org.jspecify.annotations.Nullable;

/** What is said of a recommendation: accepted, accepted in part or rejected, with reasons. */
final class ResponseDecisions {

    private static final String REASONS = "reasons";
    private static final String SAY_WHY = "Say why, in a sentence or two.";

    private final Step step;
    private final Action action;

    ResponseDecisions(Step step) {
        this.step = step;
        this.action = step.action();
    }

    /**
     * The accountable post has said what it says: from now on the ball is with the committee, as
     * where something is said to be done.
     */
    Decision asOwner(Verdict verdict, @Nullable String reasons) {
        if (!step.actor().maySpeakFor(action)) {
            return Step.notTheOwner();
        }
        if (!action.isRecommended()) {
            return Step.notNow("Only a recommendation is accepted or rejected. Say how it stands.");
        }
        if (reasons == null && verdict != Verdict.ACCEPTED) {
            return Step.notSo(REASONS, SAY_WHY);
        }
        return action.standing() instanceof Standing.CompletionProposed
                ? Step.notNow("It has already been answered, and awaits the committee.")
                : answered(new Response(verdict, reasons, step.today()));
    }

    private Decision answered(Response response) {
        var words = response.inWords();
        var standing = new Standing.CompletionProposed(words, step.today());
        var happened =
                step.entry(
                        Happening.RESPONDED,
                        words,
                        Timelines.inWords(action.standing()),
                        Timelines.inWords(standing));
        return Step.accepted(
                action.with(action.others().responded(response, agencyOfOwner()))
                        .with(standing)
                        .with(happened),
                ActionsFact.ActionCompletionProposed::new);
    }

    private @Nullable String agencyOfOwner() {
        return action.ownership() instanceof Ownership.Owner owner ? owner.agencyId() : null;
    }

    /**
     * Whoever got a copy of it must consider it and respond: Police and Justice Act 2006, section
     * 19(8). It is for the committee, and changes nothing in how the action stands. A later word
     * replaces an earlier one, which stays on the timeline.
     */
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
            return Step.notSo(REASONS, SAY_WHY);
        }
        if (copied.response() != null && copied.response().says(verdict, reasons)) {
            return new Decision.Unchanged();
        }
        return responded(copied, new Response(verdict, reasons, step.today()));
    }

    private Decision responded(Copied copied, Response response) {
        var said = "%s: %s".formatted(copied.title(), response.verdict().inWords());
        return Step.accepted(
                action.with(action.others().responded(copied, response))
                        .with(step.entry(Happening.COPY_RESPONDED, response.reasons(), null, said)),
                ActionsFact.ActionResponded::new);
    }
}
