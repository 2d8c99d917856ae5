package app.resolved.meetings.minutes.adapters.web;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.minutes.adapters.web.ReviewForms.AdditionForm;
import app.resolved.meetings.minutes.application.ReadAnotherPart;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.application.Suggesting;
import app.resolved.meetings.minutes.domain.IssuePlan;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.outcomes.adapters.web.KindWords;
import app.resolved.meetings.sheet.application.KeepSheet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on the review page. */
@Component
class ReviewPage {

    private static final String TEXT = "text";

    private final CommitteeList committees;
    private final ReviewProposals reviewing;
    private final Suggesting suggesting;
    private final ReadAnotherPart another;
    private final KeepSheet sheets;

    ReviewPage(
            CommitteeList committees,
            ReviewProposals reviewing,
            Suggesting suggesting,
            ReadAnotherPart another,
            KeepSheet sheets) {
        this.committees = committees;
        this.reviewing = reviewing;
        this.suggesting = suggesting;
        this.another = another;
        this.sheets = sheets;
    }

    /**
     * The whole page.
     *
     * @param reaching the proposal that may be merged with any other; null for none
     */
    String show(
            Meeting meeting,
            Stored<Review> stored,
            AdditionForm addition,
            @Nullable String reaching,
            Model model) {
        var review = stored.document();
        fill(meeting, stored, addition, reaching, model);
        model.addAttribute("reaching", reaching);
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        model.addAttribute(TEXT, text(review));
        model.addAttribute("severalParts", review.untouched() && another.parts(review).several());
        return "minutes/review";
    }

    /**
     * Only the parts that say something else than what is shown; the card that is asked about too.
     *
     * @param next where to look next, as "#p3"
     * @param said what happened, in a sentence
     */
    String answer(
            Press press, Stored<Review> stored, AdditionForm addition, String next, String said) {
        var review = stored.document();
        var model = press.model();
        var shown = press.shown();
        var cards = fill(press.meeting(), stored, addition, null, model);
        model.addAttribute(
                "changed", cards.stream().filter(card -> isNew(card, shown, model)).toList());
        model.addAttribute(TEXT, shown.asItIs(TEXT, textMark(review)) ? null : text(review));
        model.addAttribute(
                "order",
                cards.stream().map(card -> card.proposed().id()).collect(Collectors.joining(" ")));
        model.addAttribute("next", place(next, unanswered(cards)));
        model.addAttribute("said", said);
        return "minutes/review-parts :: answer";
    }

    private List<ProposalCard> fill(
            Meeting meeting,
            Stored<Review> stored,
            AdditionForm addition,
            @Nullable String reaching,
            Model model) {
        var review = stored.document();
        var suggestions = suggesting.of(review);
        var cards = ProposalCard.all(review, suggestions, reaching);
        model.addAttribute("meeting", meeting);
        model.addAttribute("review", review);
        model.addAttribute("version", stored.version());
        model.addAttribute("open", review.open());
        model.addAttribute("cards", cards);
        model.addAttribute("going", review.left() == 0 ? Going.all(review) : List.of());
        model.addAttribute("newActions", review.left() == 0 ? IssuePlan.actionsMade(review) : 0);
        model.addAttribute("waiting", suggestions.waiting());
        model.addAttribute("rowsWaiting", sheets.sheet(meeting.id(), false).toIssue());
        model.addAttribute("unanswered", unanswered(cards));
        model.addAttribute("deedsUnanswered", suggestions.deeds().size());
        model.addAttribute("tickable", tickable(cards));
        model.addAttribute("textMark", textMark(review));
        model.addAttribute("addition", addition);
        model.addAttribute("kinds", KindWords.choices(OutcomeKind.RESOLUTION_PART));
        return cards;
    }

    private MarkedText text(Review review) {
        return MarkedText.of(review, reviewing.text(review));
    }

    /** Which proposals rest on which words; how each was decided, the page itself knows. */
    private static String textMark(Review review) {
        return Mark.of(
                review.file().id(),
                review.file().minutes(),
                review.standing().stream().map(each -> each.id() + each.extent()).toList());
    }

    private static boolean isNew(ProposalCard card, Shown shown, Model model) {
        var id = card.proposed().id();
        return !shown.asItIs(id, card.mark()) || id.equals(model.getAttribute("opened"));
    }

    /** Those to say first whether they are what was issued already. */
    private static List<ProposalCard.Other> unanswered(List<ProposalCard> cards) {
        return cards.stream()
                .filter(card -> card.looksLike() != null)
                .map(card -> ProposalCard.Other.of(card.proposed(), card.number()))
                .toList();
    }

    /** The id of what is looked at next: nobody is led to issuing what cannot be issued yet. */
    private static String place(String next, List<ProposalCard.Other> unanswered) {
        return next.equals("#issue") && !unanswered.isEmpty()
                ? unanswered.getFirst().id()
                : next.replace("#", "");
    }

    private static long tickable(List<ProposalCard> cards) {
        return cards.stream()
                .filter(card -> card.looksLike() == null)
                .filter(card -> card.proposed().undecided() && card.proposed().ticked())
                .count();
    }
}
