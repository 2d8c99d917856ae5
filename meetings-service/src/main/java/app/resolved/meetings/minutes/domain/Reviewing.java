package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.Place;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.OutcomeIds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a clerk can do to proposals while the review is open. */
public final class Reviewing {

    private static final String CLOSED =
            "The actions of this meeting were issued: its review is closed.";

    private Reviewing() {}

    /** All rulings or none. */
    public static Decision<Review> decide(Review review, List<Ruling> rulings, Who by) {
        Decision<Review> decision = Decision.accepted(review);
        for (Ruling ruling : rulings) {
            decision =
                    switch (decision) {
                        case Decision.Refused<Review> refused -> refused;
                        case Decision.Accepted<Review>(var so, _) -> one(so, ruling, by);
                    };
        }
        return review.open() ? decision : Decision.conflict(CLOSED);
    }

    public static Decision<Review> add(Review review, Addition addition, Who by) {
        if (!review.open()) {
            return Decision.conflict(CLOSED);
        }
        if (review.proposals().size() >= Review.MOST) {
            return Decision.conflict("A review holds at most %d proposals.".formatted(Review.MOST));
        }
        return addition.fault()
                .<Decision<Review>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accepted(added(review, addition, by)));
    }

    private static Decision<Review> one(Review review, Ruling ruling, Who by) {
        var found = review.proposal(ruling.proposalId());
        if (found.isEmpty()) {
            return new Decision.Refused<>(
                    new Refusal.NotFound("There is no proposal " + ruling.proposalId() + "."));
        }
        var before = found.get();
        if (ruling.isOutdated(before)) {
            return Decision.conflict(
                    "Somebody else decided this proposal while you had it open. Look at it again.");
        }
        var asked = ruling.over(before.asked());
        return asked.fault()
                .<Decision<Review>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accepted(ruled(review, before, ruling, asked, by)));
    }

    private static Review ruled(
            Review review, Proposed before, Ruling ruling, Asked asked, Who by) {
        boolean accepted = ruling.verdict() == Verdict.ACCEPTED;
        var outcomeId = accepted ? OutcomeIds.ofProposal(review.id(), before.id()) : null;
        var after = before.decided(ruling.verdict(), asked, outcomeId, by);
        UnaryOperator<Proposed> replace = each -> each.equals(before) ? after : each;
        return review.with(review.proposals().stream().map(replace).toList());
    }

    private static Review added(Review review, Addition addition, Who by) {
        var id = "p" + (review.proposals().size() + 1);
        var proposed =
                new Proposed(
                        id,
                        placeOf(review, addition),
                        addition.sentence(),
                        addition.extent(),
                        addition.kind(),
                        null,
                        1,
                        true,
                        addition.asked(),
                        addition.asked(),
                        Verdict.ACCEPTED,
                        OutcomeIds.ofProposal(review.id(), id),
                        by,
                        1);
        return review.with(
                Stream.concat(review.proposals().stream(), Stream.of(proposed))
                        .sorted(Comparator.comparingInt(Proposed::position))
                        .toList());
    }

    private static Place placeOf(Review review, Addition addition) {
        var minute = addition.minute();
        return new Place(minute == null ? numberAt(review, addition.extent()) : minute, null, null);
    }

    private static @Nullable String numberAt(Review review, @Nullable Extent extent) {
        return Optional.ofNullable(extent)
                .flatMap(at ->
                        review.items().stream().filter(item -> item.extent().holds(at)).findFirst())
                .map(MinutesItem::number)
                .orElse(null);
    }
}
