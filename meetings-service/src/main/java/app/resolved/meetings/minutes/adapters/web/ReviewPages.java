package app.resolved.meetings.minutes.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.adapters.web.ReviewForms.AdditionForm;
import app.resolved.meetings.minutes.adapters.web.ReviewForms.RulingForm;
import app.resolved.meetings.minutes.application.IssueActions;
import app.resolved.meetings.minutes.application.ReadAnotherPart;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.IntStream;
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
    private final CommitteeList committees;
    private final ReviewProposals reviewing;
    private final IssueActions issuing;
    private final ReadAnotherPart another;

    ReviewPages(
            Gate gate,
            CommitteeList committees,
            ReviewProposals reviewing,
            IssueActions issuing,
            ReadAnotherPart another) {
        this.gate = gate;
        this.committees = committees;
        this.reviewing = reviewing;
        this.issuing = issuing;
        this.another = another;
    }

    @GetMapping("/meetings/{id}/review")
    String review(@PathVariable String id, Visitor visitor, Model model) {
        var meeting = gate.toClerk(id, visitor).document();
        return reviewing
                .find(id)
                .map(stored -> page(meeting, stored.document(), AdditionForm.EMPTY, model))
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
                    "redirect:/meetings/" + id + "/review" + next(stored.document(), proposalId);
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
        return page(meeting, review, addition, model);
    }

    private String page(Meeting meeting, Review review, AdditionForm addition, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        model.addAttribute("review", review);
        model.addAttribute("cards", cards(review));
        model.addAttribute("text", MarkedText.of(review, reviewing.text(review)));
        model.addAttribute("severalParts", another.parts(review).several());
        model.addAttribute("addition", addition);
        return "minutes/review";
    }

    private static List<ProposalCard> cards(Review review) {
        var proposals = review.proposals();
        return IntStream.range(0, proposals.size())
                .mapToObj(index -> ProposalCard.of(proposals.get(index), index + 1))
                .toList();
    }

    /** The place of the next one to decide: after this one, or from the top; at last, issuing. */
    private static String next(Review review, String proposalId) {
        var ids = review.proposals().stream().map(Proposed::id).toList();
        int at = ids.indexOf(proposalId);
        return IntStream.range(1, ids.size())
                .mapToObj(step -> review.proposals().get((at + step) % ids.size()))
                .filter(Proposed::undecided)
                .findFirst()
                .map(proposed -> "#" + proposed.id())
                .orElse(review.left() == 0 ? "#issue" : "#" + proposalId);
    }

    private static String issued(Review review) {
        long actions = review.issuing().stream().filter(each -> each.actionId() != null).count();
        return actions == 1 ? "1 action is issued." : actions + " actions are issued.";
    }
}
