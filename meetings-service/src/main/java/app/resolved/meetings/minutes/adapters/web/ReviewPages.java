package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.adapters.web.ReviewForms.AdditionForm;
import app.resolved.meetings.minutes.application.IssueActions;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.domain.IssuePlan;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.ToIssue;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Have we caught everything? The minutes beside what was read from them. */
@Controller
class ReviewPages {

    private final Gate gate;
    private final ReviewPage page;
    private final ReviewProposals reviewing;
    private final IssueActions issuing;

    ReviewPages(Gate gate, ReviewPage page, ReviewProposals reviewing, IssueActions issuing) {
        this.gate = gate;
        this.page = page;
        this.reviewing = reviewing;
        this.issuing = issuing;
    }

    @GetMapping("/meetings/{id}/review")
    String review(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String merge,
            Visitor visitor,
            Model model) {
        var meeting = gate.toClerk(id, visitor).document();
        return reviewing
                .find(id)
                .map(stored -> page.show(meeting, stored, AdditionForm.EMPTY, merge, model))
                .orElse("redirect:/meetings/" + id + "/minutes");
    }

    @PostMapping("/meetings/{id}/issue")
    String issue(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean backfilled,
            @RequestParam(required = false) @Nullable Long version,
            Visitor visitor,
            RedirectAttributes next) {
        gate.toClerk(id, visitor);
        switch (issuing.issue(id, backfilled, Commands.of(visitor, version))) {
            case Answer.Done<Review>(var review) -> Banner.success(next, issued(review));
            case Answer.Refused<Review>(Refusal refusal) -> {
                Banner.problem(next, refusal.message());
                return "redirect:/meetings/" + id + "/review";
            }
        }
        return "redirect:/meetings/" + id;
    }

    private static String issued(Review review) {
        var issued = review.issuing();
        int made = IssuePlan.actionsMade(review);
        long taken = issued.stream().filter(ToIssue::takesOver).count();
        return (made == 1 ? "1 action is issued." : made + " actions are issued.")
                + (taken == 0
                        ? ""
                        : taken == 1
                                ? " 1 that was issued before has its minute now."
                                : " %d that were issued before have their minute now."
                                        .formatted(taken));
    }
}
