package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.Place;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.outcomes.domain.OutcomeIds;
import app.resolved.meetings.outcomes.domain.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a clerk can do to proposals while the review is open. */
public final class Reviewing {

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
        return review.open() ? decision : Decision.conflict(Touching.CLOSED);
    }

    public static Decision<Review> add(Review review, Addition addition, Who by) {
        if (!review.open()) {
            return Decision.conflict(Touching.CLOSED);
        }
        if (review.proposals().size() >= Review.MOST) {
            return Decision.conflict("A review holds at most %d proposals.".formatted(Review.MOST));
        }
        return addition.fault()
                .<Decision<Review>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accepted(added(review, addition, by)));
    }

    private static Decision<Review> one(Review review, Ruling ruling, Who by) {
        return Touching.one(
                review,
                ruling.proposalId(),
                ruling.ifRevision(),
                before -> ruled(review, before, ruling, by));
    }

    private static Decision<Review> ruled(Review review, Proposed before, Ruling ruling, Who by) {
        var asked = ruling.over(before.asked());
        var so = before.being(ruling.kind());
        return asked.fault()
                .<Decision<Review>>map(Decision.Refused::new)
                .orElseGet(() ->
                        Decision.accepted(
                                review.with(decided(review, so, ruling.verdict(), asked, by))));
    }

    /** As read, or as it was changed. */
    static Proposed accepted(Review review, Proposed before, Who by) {
        return decided(review, before, Verdict.ACCEPTED, before.asked(), by);
    }

    private static Proposed decided(
            Review review, Proposed before, Verdict verdict, Asked asked, Who by) {
        boolean accepted = verdict == Verdict.ACCEPTED;
        var outcomeId = accepted ? OutcomeIds.ofProposal(review.id(), before.id()) : null;
        return before.decided(verdict, asked, outcomeId, by);
    }

    private static Review added(Review review, Addition addition, Who by) {
        var id = "p" + (review.proposals().size() + 1);
        var asked = asked(review, addition);
        var proposed =
                new Proposed(
                        id,
                        placeOf(review, addition),
                        addition.sentence(),
                        addition.extent(),
                        addition.kind(),
                        addition.kind(),
                        null,
                        1,
                        true,
                        asked,
                        asked,
                        Verdict.ACCEPTED,
                        OutcomeIds.ofProposal(review.id(), id),
                        by,
                        1,
                        Ties.NONE);
        return review.with(
                Stream.concat(review.proposals().stream(), Stream.of(proposed))
                        .sorted(Comparator.comparingInt(Proposed::position))
                        .toList());
    }

    private static Place placeOf(Review review, Addition addition) {
        var minute = addition.minute();
        return new Place(
                minute == null
                        ? itemAt(review, addition.extent()).map(MinutesItem::number).orElse(null)
                        : minute,
                null,
                null);
    }

    /** What is added of an item from which the public was excluded is as exempt as the item. */
    private static Asked asked(Review review, Addition addition) {
        return itemAt(review, addition.extent())
                .or(() -> numbered(review, addition.minute()))
                .map(MinutesItem::restriction)
                .map(restriction -> addition.asked().on(new Terms(null, null, restriction, null)))
                .orElse(addition.asked());
    }

    private static Optional<MinutesItem> itemAt(Review review, @Nullable Extent extent) {
        return Optional.ofNullable(extent)
                .flatMap(at ->
                        review.items().stream()
                                .filter(item -> item.extent().holds(at))
                                .findFirst());
    }

    private static Optional<MinutesItem> numbered(Review review, @Nullable String minute) {
        return review.items().stream()
                .filter(item -> minute != null && minute.equals(item.number()))
                .findFirst();
    }
}
