package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.deciding.Decision;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a clerk says about proposals that are one deed: one action answers them all. */
public final class Joining {

    private Joining() {}

    public static Decision<Review> join(Review review, SeenProposal at, String withId, Who by) {
        return Touching.one(
                review,
                at.proposalId(),
                at.revision(),
                one -> Touching.one(review, withId, null, other -> joined(review, one, other, by)));
    }

    /** It is a deed of its own, and is not suggested with those again. */
    public static Decision<Review> part(Review review, SeenProposal at, String fromId, Who by) {
        return Touching.one(
                review,
                at.proposalId(),
                at.revision(),
                one -> Touching.one(review, fromId, null, other -> parted(review, one, other, by)));
    }

    private static Decision<Review> joined(Review review, Proposed one, Proposed other, Who by) {
        if (one.id().equals(other.id())) {
            return Decision.conflict("Choose another proposal.");
        }
        if (!one.forAction() || !other.forAction()) {
            return Decision.conflict("Only proposals for action make one action.");
        }
        var all =
                Stream.of(one, other)
                        .flatMap(each -> review.deedOf(each).stream())
                        .distinct()
                        .toList();
        if (issuedBefore(all) > 1) {
            return Decision.conflict("Both stand for actions that were issued already.");
        }
        var deed = Objects.requireNonNullElse(other.ties().deed(), other.id());
        var after = review;
        for (Proposed each : all) {
            after = after.with(each.tied(each.ties().in(deed), by));
        }
        return Decision.accepted(after);
    }

    private static Decision<Review> parted(Review review, Proposed one, Proposed other, Who by) {
        var others = review.deedOf(one).stream().filter(each -> !each.equals(one)).toList();
        var ties = one.ties().in(null).apartFrom(other.id());
        for (Proposed each : others) {
            ties = ties.apartFrom(each.id());
        }
        var after = review.with(one.tied(ties, by));
        return Decision.accepted(others.size() == 1 ? alone(after, others.getFirst(), by) : after);
    }

    private static Review alone(Review review, Proposed last, Who by) {
        return review.with(last.tied(last.ties().in(null), by));
    }

    private static long issuedBefore(List<Proposed> all) {
        return all.stream().filter(each -> each.ties().sameAs() != null).count();
    }
}
