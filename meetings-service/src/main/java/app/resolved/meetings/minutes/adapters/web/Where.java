package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import java.util.List;
import java.util.stream.IntStream;

/** Where a clerk looks after a press, and what is said to them there. */
final class Where {

    private Where() {}

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

    /** At what was made of it by a press; nowhere where nothing was. */
    static String made(Review review, String proposalId) {
        var of = review.proposal(proposalId).map(each -> each.ties().madeOf()).orElse(List.of());
        return review.standing().stream()
                .filter(each ->
                        each.id().equals(proposalId)
                                || each.ties().madeOf().contains(proposalId)
                                || of.contains(each.id()))
                .findFirst()
                .map(each -> "#" + each.id())
                .orElse("");
    }

    /** "4 is accepted. 13 of 60 left." */
    static String said(Review review, String proposalId) {
        var standing = review.standing();
        return IntStream.range(0, standing.size())
                        .filter(index -> standing.get(index).id().equals(proposalId))
                        .mapToObj(index ->
                                "%d %s. ".formatted(index + 1, became(standing.get(index))))
                        .findFirst()
                        .orElse("")
                + left(review);
    }

    /** "13 of 60 left." */
    static String left(Review review) {
        return "%d of %d left.".formatted(review.left(), review.standing().size());
    }

    private static String became(Proposed proposed) {
        return switch (proposed.verdict()) {
            case UNDECIDED -> "is to be decided";
            case ACCEPTED -> "is accepted";
            case REJECTED -> "is rejected";
        };
    }
}
