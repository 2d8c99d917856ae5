package app.resolved.meetings.minutes.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.application.SettleTerms;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.SetTerms;
import app.resolved.meetings.outcomes.adapters.web.TermsWords;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who answers a proposal, in which capacity it was made, and may the public read it? */
@Controller
class TermsPages {

    private final Gate gate;
    private final ReviewProposals reviews;
    private final SettleTerms settling;

    TermsPages(Gate gate, ReviewProposals reviews, SettleTerms settling) {
        this.gate = gate;
        this.reviews = reviews;
        this.settling = settling;
    }

    @GetMapping("/meetings/{id}/review/{proposalId}/terms")
    String form(
            @PathVariable String id,
            @PathVariable String proposalId,
            Visitor visitor,
            Model model) {
        var meeting = gate.toClerk(id, visitor).document();
        var proposed = proposed(id, proposalId);
        return page(meeting, proposed, TermsForm.of(proposed), model);
    }

    @PostMapping("/meetings/{id}/review/{proposalId}/terms")
    String settle(
            @PathVariable String id,
            @PathVariable String proposalId,
            TermsForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var meeting = gate.toClerk(id, visitor).document();
        var given = new SetTerms(proposalId, form.terms(), form.revision());
        return switch (settling.settle(id, given, Commands.of(visitor))) {
            case Answer.Done<Stored<Review>>(var stored) ->
                    "redirect:" + afterwards(stored.document(), proposalId, visitor);
            case Answer.Refused<Stored<Review>>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield page(meeting, proposed(id, proposalId), form, model);
            }
        };
    }

    /** Whoever marks something as exempt may not be entitled to read it any more. */
    private static String afterwards(Review review, String proposalId, Visitor visitor) {
        var meeting = "/meetings/" + review.id();
        return review.restricted() && !Gate.mayReadRestricted(visitor)
                ? meeting
                : meeting + "/review#" + proposalId;
    }

    private Proposed proposed(String id, String proposalId) {
        return reviews.find(id)
                .flatMap(stored -> stored.document().proposal(proposalId))
                .orElseThrow(Refused::notFound);
    }

    private static String page(Meeting meeting, Proposed proposed, TermsForm form, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("proposed", proposed);
        model.addAttribute("form", form);
        model.addAttribute("answers", answers());
        model.addAttribute("respondents", TermsWords.respondents());
        model.addAttribute("restrictions", TermsWords.restrictions());
        return "minutes/terms";
    }

    private static Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("one", "One post");
        answers.put("together", "Several together: one action, the first accountable");
        answers.put("each", "Two, each for themselves: an action for each");
        return answers;
    }
}
