package app.resolved.meetings.minutes.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.adapters.web.ReviewForms.AdditionForm;
import app.resolved.meetings.minutes.adapters.web.ReviewForms.RulingForm;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.domain.Review;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Presses of the review page that are about one proposal: it is decided, or added. */
@Controller
class RulingPages {

    private final Pressing pressing;
    private final ReviewProposals reviewing;

    RulingPages(Pressing pressing, ReviewProposals reviewing) {
        this.pressing = pressing;
        this.reviewing = reviewing;
    }

    @PostMapping("/meetings/{id}/review/{proposalId}")
    String decide(@PathVariable String proposalId, RulingForm form, @ModelAttribute Press press) {
        var rulings = List.of(form.ruling(proposalId));
        return switch (reviewing.decide(press.meetingId(), rulings, press.command())) {
            case Answer.Done<Stored<Review>>(var stored) ->
                    pressing.decided(
                            press, stored, proposalId, Where.next(stored.document(), proposalId));
            case Answer.Refused<Stored<Review>>(Refusal refusal) -> {
                press.model().addAttribute("typed", form);
                yield pressing.refused(press, onCard(refusal, proposalId), proposalId);
            }
        };
    }

    @PostMapping("/meetings/{id}/review/additions")
    String add(AdditionForm form, @ModelAttribute Press press) {
        return switch (reviewing.add(press.meetingId(), form.addition(), press.command())) {
            case Answer.Done<Stored<Review>>(var stored) ->
                    pressing.told(
                            press, stored, "“" + form.addition().asked().title() + "” is added.");
            case Answer.Refused<Stored<Review>>(Refusal refusal) ->
                    pressing.refused(press, refusal, form);
        };
    }

    /** Each card has fields of its own: what is wrong names the one it is about. */
    private static Refusal onCard(Refusal refusal, String proposalId) {
        return refusal instanceof Refusal.Invalid(var field, var message)
                ? new Refusal.Invalid(field + "-" + proposalId, message)
                : refusal;
    }
}
