package app.resolved.meetings.minutes.adapters.web;

import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.application.ReshapeProposals;
import app.resolved.meetings.minutes.domain.Asked;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.SeenProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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

    private final Pressing pressing;
    private final ReshapeProposals reshaping;

    ReshapingPages(Pressing pressing, ReshapeProposals reshaping) {
        this.pressing = pressing;
        this.reshaping = reshaping;
    }

    @PostMapping("/meetings/{id}/review/{proposalId}/reshape")
    String reshape(@PathVariable String proposalId, ReshapeForm form, @ModelAttribute Press press) {
        var at = new SeenProposal(proposalId, form.revision());
        return switch (pressed(press.meetingId(), at, form, press.command())) {
            case Answer.Done<Stored<Review>>(var stored) ->
                    pressing.decided(
                            press, stored, proposalId, place(stored.document(), proposalId, form));
            case Answer.Refused<Stored<Review>>(Refusal refusal) -> {
                press.model().addAttribute("reshaping", form);
                yield pressing.refused(press, asConflict(refusal), proposalId);
            }
        };
    }

    @PostMapping("/meetings/{id}/review/ticked")
    String acceptTicked(@ModelAttribute Press press) {
        return told(press, reshaping.acceptTicked(press.meetingId(), press.command()));
    }

    @PostMapping("/meetings/{id}/review/ticked/take-back")
    String takeBack(@ModelAttribute Press press) {
        return told(press, reshaping.takeBackTicked(press.meetingId(), press.command()));
    }

    private String told(Press press, Answer<Stored<Review>> answer) {
        return switch (answer) {
            case Answer.Done<Stored<Review>>(var stored) ->
                    pressing.told(
                            press, stored, together(stored.document().pressedTogether().size()));
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
