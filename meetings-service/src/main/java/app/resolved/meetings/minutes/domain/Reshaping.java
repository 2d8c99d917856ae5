package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.Terms;
import app.resolved.meetings.outcomes.domain.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One proposal made two, or two made one; undone until issue. What they were made of stays, aside.
 */
public final class Reshaping {

    private Reshaping() {}

    public static Decision<Review> split(
            Review review, SeenProposal at, Asked first, Asked second, Who by) {
        return Touching.one(
                review,
                at.proposalId(),
                at.revision(),
                one ->
                        fault(review, first, second)
                                .<Decision<Review>>map(Decision.Refused::new)
                                .orElseGet(() ->
                                        Decision.accepted(
                                                replaced(
                                                        review,
                                                        List.of(one),
                                                        List.of(
                                                                like(
                                                                        one,
                                                                        first.on(
                                                                                one.asked()
                                                                                        .terms()),
                                                                        one.sentence()),
                                                                like(
                                                                        one,
                                                                        second.on(
                                                                                one.asked()
                                                                                        .terms()),
                                                                        one.sentence())),
                                                        by))));
    }

    /**
     * @param asked what both ask together
     */
    public static Decision<Review> merge(
            Review review, SeenProposal at, String withId, Asked asked, Who by) {
        return Touching.one(
                review,
                at.proposalId(),
                at.revision(),
                one ->
                        Touching.one(
                                review,
                                withId,
                                null,
                                other -> merged(review, one, other, asked, by)));
    }

    /** Takes a split or a merging back: what it was made of stands again, as it stood. */
    public static Decision<Review> undo(Review review, SeenProposal at, Who by) {
        return Touching.one(review, at.proposalId(), at.revision(), one -> undone(review, one, by));
    }

    private static Decision<Review> merged(
            Review review, Proposed one, Proposed other, Asked asked, Who by) {
        if (one.id().equals(other.id())) {
            return Decision.conflict("Choose another proposal to merge it with.");
        }
        var fault = fault(review, asked, asked);
        if (fault.isPresent()) {
            return new Decision.Refused<>(fault.get());
        }
        var both =
                Stream.of(one, other).sorted(Comparator.comparingInt(Proposed::position)).toList();
        var words = String.join(" ", both.stream().map(Proposed::sentence).distinct().toList());
        var made =
                like(
                        both.getFirst(),
                        asked.on(terms(both)),
                        Opening.cut(words, Words.LONGEST_WORDING));
        return Decision.accepted(replaced(review, both, List.of(made), by));
    }

    /** Those of the first; what was exempt in either stays so. */
    private static Terms terms(List<Proposed> both) {
        var first = both.getFirst().asked().terms();
        var second = both.getLast().asked().terms();
        return new Terms(
                first.capacity(),
                first.respondent(),
                first.restriction() == null ? second.restriction() : first.restriction(),
                first.joint());
    }

    private static Decision<Review> undone(Review review, Proposed one, Who by) {
        var of = one.ties().madeOf();
        if (of.isEmpty()) {
            return Decision.conflict("This proposal was neither split nor merged.");
        }
        var latest = lastMadeOf(review, of);
        if (latest.stream().anyMatch(each -> !each.standing())) {
            return Decision.conflict("The other part was split or merged since. Undo that first.");
        }
        var after = review;
        for (Proposed each : latest) {
            after = after.with(each.tied(each.ties().replaced(true).in(null).sameAs(null), by));
        }
        for (String original : of) {
            after = after.with(standingAgain(after, original, by));
        }
        return Decision.accepted(after);
    }

    /** What another has stood for since, it stands for no more: the clerk is asked again. */
    private static Proposed standingAgain(Review review, String original, Who by) {
        var one = review.proposal(original).orElseThrow();
        var same = one.ties().sameAs();
        var back = one.tied(one.ties().replaced(false), by);
        return same != null && Matching.standsFor(review, one, same)
                ? back.decided(Verdict.UNDECIDED, one.asked(), null, by)
                : back;
    }

    /** Where it was done and undone before, those of the last time: two of a split, else one. */
    private static List<Proposed> lastMadeOf(Review review, List<String> of) {
        return review.proposals().stream()
                .filter(each -> each.ties().madeOf().equals(of))
                .sorted(Comparator.comparingInt(Proposed::number).reversed())
                .limit(of.size() == 1 ? 2 : 1)
                .toList();
    }

    private static Review replaced(
            Review review, List<Proposed> originals, List<Proposed> shapes, Who by) {
        var of = originals.stream().map(Proposed::id).toList();
        var after = review;
        for (Proposed original : originals) {
            after = after.with(original.tied(original.ties().replaced(true), by));
        }
        for (Proposed shape : shapes) {
            after = placed(after, shape, of);
        }
        return after;
    }

    /** Behind the last of those that it was made of. */
    private static Review placed(Review review, Proposed shape, List<String> of) {
        var all = new ArrayList<>(review.proposals());
        var made = shape.as("p" + (all.size() + 1), Ties.madeOf(of));
        int at = 0;
        for (int index = 0; index < all.size(); index++) {
            if (of.contains(all.get(index).id()) || all.get(index).ties().madeOf().equals(of)) {
                at = index + 1;
            }
        }
        all.add(at, made);
        return review.with(all);
    }

    private static Proposed like(Proposed one, Asked asked, String sentence) {
        return new Proposed(
                "",
                one.place(),
                sentence,
                one.extent(),
                one.kind(),
                one.kind(),
                one.cue(),
                one.confidence(),
                one.ticked(),
                asked,
                asked,
                Verdict.UNDECIDED,
                null,
                null,
                0,
                Ties.NONE);
    }

    private static Optional<Refusal> fault(Review review, Asked first, Asked second) {
        if (review.proposals().size() + 2 > Review.MOST) {
            return Optional.of(
                    new Refusal.Conflict(
                            "A review holds at most %d proposals.".formatted(Review.MOST)));
        }
        return first.fault().or(second::fault);
    }
}
