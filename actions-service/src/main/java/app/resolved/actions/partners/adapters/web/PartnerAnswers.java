package app.resolved.actions.partners.adapters.web;

import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.actions.domain.Response.Verdict;
import java.util.Map;

/** What the answers on a partner's page ask for, and what it is thanked with. */
final class PartnerAnswers {

    private static final String THE_COMMITTEE_READS_IT =
            "Thank you. The committee reads your response, and you are not reminded of it any"
                    + " more.";
    static final Map<String, String> THANKS =
            Map.of(
                    "seen",
                    "Thank you. The committee’s clerk can see that you have it.",
                    "progress",
                    "Thank you. The committee’s clerk can read it now.",
                    "done",
                    "Thank you. The committee is asked to agree that it is done, and you are left"
                            + " in peace until it has.",
                    "time",
                    "Thank you. The committee’s clerk decides, and you are not reminded until"
                            + " then.",
                    "declined",
                    "Thank you. The committee’s clerk looks for somebody else, or writes to you."
                            + " You are not reminded until then.",
                    "accepted",
                    THE_COMMITTEE_READS_IT,
                    "in-part",
                    THE_COMMITTEE_READS_IT,
                    "rejected",
                    THE_COMMITTEE_READS_IT);

    private PartnerAnswers() {}

    /**
     * @param postId the agency's post that has a copy; empty where none has, and it is the owner
     *     whose answer it is
     */
    static ActionCommand command(PartnerForm form, String postId) {
        return switch (form.answer()) {
            case "done" -> new ActionCommand.ProposeCompletion(form.said());
            case "progress" -> new ActionCommand.ReportProgress(form.said());
            case "time" -> new ActionCommand.AskForMoreTime(form.day().orElseThrow(), form.said());
            case "declined" -> new ActionCommand.Decline(form.said());
            case "accepted" -> responded(form, postId, Verdict.ACCEPTED);
            case "in-part" -> responded(form, postId, Verdict.ACCEPTED_IN_PART);
            case "rejected" -> responded(form, postId, Verdict.REJECTED);
            case null, default -> new ActionCommand.Acknowledge();
        };
    }

    private static ActionCommand responded(PartnerForm form, String postId, Verdict verdict) {
        var reasons = form.said().isEmpty() ? null : form.said();
        return postId.isEmpty()
                ? new ActionCommand.RespondAsOwner(verdict, reasons)
                : new ActionCommand.Respond(postId, verdict, reasons);
    }
}
