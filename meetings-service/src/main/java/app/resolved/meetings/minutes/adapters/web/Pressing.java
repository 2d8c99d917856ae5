package app.resolved.meetings.minutes.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.adapters.web.ReviewForms.AdditionForm;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.domain.Review;
import org.springframework.stereotype.Component;

/** How a press on the review page is answered: by the page, or by the parts that changed. */
@Component
class Pressing {

    private final ReviewPage page;
    private final ReviewProposals reviewing;

    Pressing(ReviewPage page, ReviewProposals reviewing) {
        this.page = page;
        this.reviewing = reviewing;
    }

    /**
     * One proposal is another than it was.
     *
     * @param next where to look next, as "#p3"
     */
    String decided(Press press, Stored<Review> stored, String proposalId, String next) {
        return done(press, stored, next, Where.said(stored.document(), proposalId));
    }

    /** Something was done to the whole, which is said on the page that is loaded next too. */
    String told(Press press, Stored<Review> stored, String said) {
        press.succeeded(said);
        return done(press, stored, "", said + " " + Where.left(stored.document()));
    }

    /**
     * @param said what happened, for those who get no new page
     */
    private String done(Press press, Stored<Review> stored, String next, String said) {
        return press.shown().partly()
                ? page.answer(press, stored, AdditionForm.EMPTY, next, said)
                : "redirect:/meetings/" + press.meetingId() + "/review" + next;
    }

    /** What was typed on that card is shown again, with what was wrong. */
    String refused(Press press, Refusal refusal, String proposalId) {
        press.model().addAttribute("opened", proposalId);
        return again(press, refusal, AdditionForm.EMPTY, "#" + proposalId);
    }

    /** What was to be added is shown again, with what was wrong. */
    String refused(Press press, Refusal refusal, AdditionForm addition) {
        press.model().addAttribute("adding", true);
        return again(press, refusal, addition, "#add");
    }

    /** Nothing was typed. */
    String refused(Press press, Refusal refusal) {
        return again(press, refusal, AdditionForm.EMPTY, "");
    }

    private String again(Press press, Refusal refusal, AdditionForm addition, String at) {
        FormFaults.show(refusal, press.model(), press.response());
        press.model().addAttribute("refused", true);
        var stored = Answers.valueOf(reviewing.get(press.meetingId()));
        return press.shown().partly()
                ? page.answer(press, stored, addition, at, refusal.message())
                : page.show(press.meeting(), stored, addition, null, press.model());
    }
}
