package app.resolved.meetings.minutes.adapters.web;

import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.application.ReshapeProposals;
import app.resolved.meetings.minutes.domain.Asked;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.SeenProposal;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final Pressing pressing;
    private final ReshapeProposals reshaping;

    ReshapingPages(Gate gate, Pressing pressing, ReshapeProposals reshaping) {
        this.gate = gate;
        this.pressing = pressing;
        this.reshaping = reshaping;
    }

    @PostMapping("/meetings/{id}/review/{proposalId}/reshape")
    String reshape(
            @PathVariable String id,
            @PathVariable String proposalId,
            ReshapeForm form,
            Visitor visitor,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        var meeting = gate.toClerk(id, visitor).document();
        var press = new Press(meeting, Shown.by(request), model, response);
        var at = new SeenProposal(proposalId, form.revision());
        return switch (pressed(id, at, form, Commands.of(visitor))) {
            case Answer.Done<Stored<Review>>(var stored) ->
                    pressing.done(
                            press,
                            stored.document(),
                            place(stored.document(), proposalId, form),
                            Where.said(stored.document(), proposalId));
            case Answer.Refused<Stored<Review>>(Refusal refusal) -> {
                model.addAttribute("reshaping", form);
                yield pressing.refused(press, asConflict(refusal), proposalId);
            }
        };
    }

    @PostMapping("/meetings/{id}/review/ticked")
    String acceptTicked(
            @PathVariable String id,
            Visitor visitor,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        var press = new Press(meeting, Shown.by(request), model, response);
        return told(press, reshaping.acceptTicked(id, Commands.of(visitor)), next);
    }

    @PostMapping("/meetings/{id}/review/ticked/take-back")
    String takeBack(
            @PathVariable String id,
            Visitor visitor,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        var press = new Press(meeting, Shown.by(request), model, response);
        return told(press, reshaping.takeBackTicked(id, Commands.of(visitor)), next);
    }

    private String told(Press press, Answer<Stored<Review>> answer, RedirectAttributes next) {
        return switch (answer) {
            case Answer.Done<Stored<Review>>(var stored) -> {
                var said = together(stored.document().pressedTogether().size());
                Banner.success(next, said);
                yield pressing.done(
                        press, stored.document(), "", said + " " + Where.left(stored.document()));
            }
            case Answer.Refused<Stored<Review>>(Refusal refusal) ->
                    pressing.refused(press, refusal);
        };
    }

    private static String together(int accepted) {
        return accepted == 0
                ? "They are to be decided again."
                : (accepted == 1 ? "1 proposal is" : accepted + " proposals are")
                        + " accepted. You can take that back until you issue.";
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
        return "same".equals(form.what())
                ? Where.next(review, proposalId)
                : Where.made(review, proposalId);
    }
}
