package app.resolved.meetings.minutes.adapters.web;

import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.adapters.web.ReviewForms.AdditionForm;
import app.resolved.meetings.minutes.application.ReshapeProposals;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.domain.Asked;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.SeenProposal;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Presses of the review page that are about more than one proposal. */
@Controller
class ReshapingPages {

    /**
     * @param what which press
     * @param other the proposal, outcome or item it is about, where there is one
     * @param revision that the clerk saw
     */
    record ReshapeForm(
            @Nullable String what,
            @Nullable String other,
            @Nullable Integer revision,
            @Nullable String title,
            @Nullable String madeTo,
            @Nullable String due,
            @Nullable String secondTitle,
            @Nullable String secondMadeTo,
            @Nullable String secondDue,
            @Nullable Purpose purpose) {

        Asked first() {
            return asked(title, madeTo, due);
        }

        Asked second() {
            return asked(secondTitle, secondMadeTo, secondDue);
        }

        private Asked asked(@Nullable String said, @Nullable String whom, @Nullable String when) {
            return new Asked(
                    said == null ? "" : said,
                    whom,
                    when,
                    purpose == null ? Purpose.ACTION : purpose);
        }
    }

    private final Gate gate;
    private final ReviewPage page;
    private final ReviewProposals reviewing;
    private final ReshapeProposals reshaping;

    ReshapingPages(
            Gate gate, ReviewPage page, ReviewProposals reviewing, ReshapeProposals reshaping) {
        this.gate = gate;
        this.page = page;
        this.reviewing = reviewing;
        this.reshaping = reshaping;
    }

    @PostMapping("/meetings/{id}/review/{proposalId}/reshape")
    String reshape(
            @PathVariable String id,
            @PathVariable String proposalId,
            ReshapeForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var meeting = gate.toClerk(id, visitor).document();
        var at = new SeenProposal(proposalId, form.revision());
        var answer = pressed(id, at, form, Commands.of(visitor));
        if (answer instanceof Answer.Refused<Stored<Review>>(Refusal refusal)) {
            model.addAttribute("reshaping", form);
            model.addAttribute("reshaped", proposalId);
            FormFaults.show(asConflict(refusal), model, response);
            var review = Answers.valueOf(reviewing.get(id)).document();
            return page.show(meeting, review, AdditionForm.EMPTY, model);
        }
        var review = Answers.valueOf(answer).document();
        return "redirect:/meetings/" + id + "/review" + place(review, proposalId, form);
    }

    @PostMapping("/meetings/{id}/review/ticked")
    String acceptTicked(@PathVariable String id, Visitor visitor, RedirectAttributes next) {
        gate.toClerk(id, visitor);
        switch (reshaping.acceptTicked(id, Commands.of(visitor))) {
            case Answer.Done<Stored<Review>>(var stored) -> {
                int accepted = stored.document().pressedTogether().size();
                Banner.success(
                        next,
                        (accepted == 1 ? "1 proposal is" : accepted + " proposals are")
                                + " accepted. You can take that back until you issue.");
            }
            case Answer.Refused<Stored<Review>>(Refusal refusal) ->
                    Banner.problem(next, refusal.message());
        }
        return "redirect:/meetings/" + id + "/review";
    }

    @PostMapping("/meetings/{id}/review/ticked/take-back")
    String takeBack(@PathVariable String id, Visitor visitor, RedirectAttributes next) {
        gate.toClerk(id, visitor);
        switch (reshaping.takeBackTicked(id, Commands.of(visitor))) {
            case Answer.Done<?> _ -> Banner.success(next, "They are to be decided again.");
            case Answer.Refused<?>(Refusal refusal) -> Banner.problem(next, refusal.message());
        }
        return "redirect:/meetings/" + id + "/review";
    }

    private Answer<Stored<Review>> pressed(
            String id, SeenProposal at, ReshapeForm form, Command command) {
        var other = form.other() == null ? "" : form.other();
        return switch (form.what() == null ? "" : form.what()) {
            case "same" -> reshaping.same(id, at, other, command);
            case "another" -> reshaping.another(id, at, other, command);
            case "join" -> reshaping.join(id, at, other, command);
            case "part" -> reshaping.part(id, at, other, command);
            case "planned" -> reshaping.planned(id, at, other, command);
            case "not-planned" -> reshaping.notPlanned(id, at, other, command);
            case "split" -> reshaping.split(id, at, form.first(), form.second(), command);
            case "merge" -> reshaping.merge(id, at, other, form.first(), command);
            case "undo" -> reshaping.undo(id, at, command);
            default ->
                    new Answer.Refused<>(
                            new Refusal.Conflict("Choose what to do with the proposal."));
        };
    }

    /** The form has fields of the same kind twice: what is wrong is said at the top. */
    private static Refusal asConflict(Refusal refusal) {
        return refusal instanceof Refusal.NotFound
                ? refusal
                : new Refusal.Conflict(refusal.message());
    }

    /** Where the clerk looks next: at what was made, or at the next one to decide. */
    private static String place(Review review, String proposalId, ReshapeForm form) {
        if ("same".equals(form.what())) {
            return ReviewPage.next(review, proposalId);
        }
        return review.standing().stream()
                .filter(each ->
                        each.id().equals(proposalId)
                                || each.ties().madeOf().contains(proposalId)
                                || madeOf(review, proposalId).contains(each.id()))
                .findFirst()
                .map(each -> "#" + each.id())
                .orElse("");
    }

    private static List<String> madeOf(Review review, String proposalId) {
        return review.proposal(proposalId).map(each -> each.ties().madeOf()).orElse(List.of());
    }
}
