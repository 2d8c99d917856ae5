package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.minutes.adapters.web.ReviewForms.AdditionForm;
import app.resolved.meetings.minutes.application.ReadAnotherPart;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.application.Suggesting;
import app.resolved.meetings.minutes.domain.IssuePlan;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on the review page. */
@Component
class ReviewPage {

    private final CommitteeList committees;
    private final ReviewProposals reviewing;
    private final Suggesting suggesting;
    private final ReadAnotherPart another;

    ReviewPage(
            CommitteeList committees,
            ReviewProposals reviewing,
            Suggesting suggesting,
            ReadAnotherPart another) {
        this.committees = committees;
        this.reviewing = reviewing;
        this.suggesting = suggesting;
        this.another = another;
    }

    String show(Meeting meeting, Review review, AdditionForm addition, Model model) {
        var suggestions = suggesting.of(review);
        var cards = ProposalCard.all(review, suggestions);
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        model.addAttribute("review", review);
        model.addAttribute("cards", cards);
        model.addAttribute("going", Going.all(review));
        model.addAttribute("newActions", IssuePlan.newActions(review));
        model.addAttribute("unanswered", suggestions.issued().size());
        model.addAttribute("deedsUnanswered", suggestions.deeds().size());
        model.addAttribute("tickable", tickable(cards));
        model.addAttribute("text", MarkedText.of(review, reviewing.text(review)));
        model.addAttribute("severalParts", another.parts(review).several());
        model.addAttribute("addition", addition);
        return "minutes/review";
    }

    /**
     * The place of the next one to decide: this one if it is to be decided again, else after it, or
     * from the top; at last, issuing.
     */
    static String next(Review review, String proposalId) {
        var standing = review.standing();
        var ids = standing.stream().map(Proposed::id).toList();
        int at = Math.max(0, ids.indexOf(proposalId));
        return IntStream.range(0, ids.size())
                .mapToObj(step -> standing.get((at + step) % ids.size()))
                .filter(Proposed::undecided)
                .findFirst()
                .map(proposed -> "#" + proposed.id())
                .orElse(review.left() == 0 ? "#issue" : "#" + proposalId);
    }

    private static long tickable(List<ProposalCard> cards) {
        return cards.stream()
                .filter(card -> card.looksLike() == null)
                .filter(card -> card.proposed().undecided() && card.proposed().ticked())
                .count();
    }
}
