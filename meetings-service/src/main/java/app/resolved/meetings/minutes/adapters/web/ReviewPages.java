package app.resolved.meetings.minutes.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.adapters.web.ReviewForms.AdditionForm;
import app.resolved.meetings.minutes.adapters.web.ReviewForms.RulingForm;
import app.resolved.meetings.minutes.application.IssueActions;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.ToIssue;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
    String review(@PathVariable String id, Visitor visitor, Model model) {
        var meeting = gate.toClerk(id, visitor).document();
        return reviewing
                .find(id)
                .map(stored -> page.show(meeting, stored.document(), AdditionForm.EMPTY, model))
                .orElse("redirect:/meetings/" + id + "/minutes");
    }

    @PostMapping("/meetings/{id}/review/{proposalId}")
    String decide(
            @PathVariable String id,
            @PathVariable String proposalId,
            RulingForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var meeting = gate.toClerk(id, visitor).document();
        var rulings = List.of(form.ruling(proposalId));
        var answer = reviewing.decide(id, rulings, Commands.of(visitor));
        return switch (answer) {
            case Answer.Done<Stored<Review>>(var stored) ->
                    "redirect:/meetings/"
                            + id
                            + "/review"
                            + ReviewPage.next(stored.document(), proposalId);
            case Answer.Refused<Stored<Review>>(Refusal refusal) ->
                    mistaken(meeting, refusal, proposalId, form, model, response);
        };
    }

    @PostMapping("/meetings/{id}/review/additions")
    String add(
            @PathVariable String id,
            AdditionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        var answer = reviewing.add(id, form.addition(), Commands.of(visitor));
        return switch (answer) {
            case Answer.Done<Stored<Review>> _ -> {
                Banner.success(next, "“" + form.addition().asked().title() + "” is added.");
                yield "redirect:/meetings/" + id + "/review";
            }
            case Answer.Refused<Stored<Review>>(Refusal refusal) ->
                    again(meeting, refusal, form, model, response);
        };
    }

    @PostMapping("/meetings/{id}/issue")
    String issue(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean backfilled,
            Visitor visitor,
            RedirectAttributes next) {
        gate.toClerk(id, visitor);
        switch (issuing.issue(id, backfilled, Commands.of(visitor))) {
            case Answer.Done<Review>(var review) -> Banner.success(next, issued(review));
            case Answer.Refused<Review>(Refusal refusal) -> {
                Banner.problem(next, refusal.message());
                return "redirect:/meetings/" + id + "/review";
            }
        }
        return "redirect:/meetings/" + id;
    }

    /** Each card has fields of its own: what is wrong names the one it is about. */
    private String mistaken(
            Meeting meeting,
            Refusal refusal,
            String proposalId,
            RulingForm typed,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("opened", proposalId);
        model.addAttribute("typed", typed);
        var here =
                refusal instanceof Refusal.Invalid(var field, var message)
                        ? new Refusal.Invalid(field + "-" + proposalId, message)
                        : refusal;
        return again(meeting, here, AdditionForm.EMPTY, model, response);
    }

    private String again(
            Meeting meeting,
            Refusal refusal,
            AdditionForm addition,
            Model model,
            HttpServletResponse response) {
        FormFaults.show(refusal, model, response);
        var review = Answers.valueOf(reviewing.get(meeting.id())).document();
        return page.show(meeting, review, addition, model);
    }

    private static String issued(Review review) {
        var issued = review.issuing();
        long made =
                issued.stream()
                        .filter(each -> each.actionId() != null && !each.takesOver())
                        .map(ToIssue::actionId)
                        .distinct()
                        .count();
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
