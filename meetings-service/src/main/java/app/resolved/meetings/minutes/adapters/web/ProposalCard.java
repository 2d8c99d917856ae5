package app.resolved.meetings.minutes.adapters.web;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.minutes.domain.IssuedBefore;
import app.resolved.meetings.minutes.domain.PlannedItem;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.Suggestions;
import app.resolved.meetings.outcomes.adapters.web.PlaceWords;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the review page shows it.
 *
 * @param certainty the reader's confidence in words
 * @param looksLike what was issued before and seems to be the same; null where nothing is
 * @param oneDeedWith an earlier proposal that seems to be the same deed; null where none is
 * @param deed the others of its deed
 */
record ProposalCard(
        Proposed proposed,
        int number,
        String where,
        String kind,
        String certainty,
        Tag tag,
        @Nullable IssuedBefore looksLike,
        @Nullable Other oneDeedWith,
        List<Other> deed,
        @Nullable PlannedItem looksPlanned,
        @Nullable PlannedItem planned) {

    /** Another card. */
    record Other(String id, int number, String title) {

        static Other of(Proposed proposed, int number) {
            return new Other(proposed.id(), number, proposed.asked().title());
        }
    }

    record Tag(String text, String colour) {}

    private static final double SURE = 0.8;
    private static final double LIKELY = 0.6;

    /** The cards of a review, numbered in their order. */
    static List<ProposalCard> all(Review review, Suggestions suggestions) {
        var standing = review.standing();
        return IntStream.range(0, standing.size())
                .mapToObj(index -> of(standing.get(index), index + 1, review, suggestions))
                .toList();
    }

    private static ProposalCard of(
            Proposed proposed, int number, Review review, Suggestions suggestions) {
        var earlier = suggestions.deeds().get(proposed.id());
        return new ProposalCard(
                proposed,
                number,
                PlaceWords.of(proposed.place()),
                kind(proposed.kind()),
                certainty(proposed.confidence()),
                tag(proposed),
                suggestions.issued().get(proposed.id()),
                earlier == null ? null : other(earlier, review),
                review.deedOf(proposed).stream()
                        .filter(each -> !each.equals(proposed))
                        .map(each -> other(each, review))
                        .toList(),
                suggestions.planned().get(proposed.id()),
                suggestions.tied().get(proposed.id()));
    }

    private static Other other(Proposed proposed, Review review) {
        return Other.of(proposed, review.standing().indexOf(proposed) + 1);
    }

    public boolean forAction() {
        return proposed.asked().purpose() == Purpose.ACTION;
    }

    /** The reader would not accept such a request. */
    public boolean nobodyTookItUp() {
        return proposed.kind() == OutcomeKind.REQUEST && !proposed.ticked();
    }

    private static Tag tag(Proposed proposed) {
        return switch (proposed.verdict()) {
            case UNDECIDED -> new Tag("To decide", "yellow");
            case ACCEPTED -> accepted(proposed);
            case REJECTED -> new Tag("Rejected", "grey");
        };
    }

    private static Tag accepted(Proposed proposed) {
        if (proposed.ties().sameAs() != null) {
            return new Tag("Same as " + proposed.ties().sameAs().reference(), "turquoise");
        }
        if (proposed.addedByClerk()) {
            return new Tag("Added", "green");
        }
        return new Tag(proposed.changed() ? "Accepted, changed" : "Accepted", "green");
    }

    private static String kind(OutcomeKind kind) {
        return switch (kind) {
            case RESOLUTION_PART -> "Resolution";
            case RECOMMENDATION -> "Recommendation";
            case REQUEST -> "Request";
            case UNDERTAKING -> "Undertaking";
            case RECORDED_BY_HAND -> "Recorded by hand";
        };
    }

    private static String certainty(double confidence) {
        var percent = Math.round(confidence * 100) + "%";
        if (confidence >= SURE) {
            return "sure, " + percent;
        }
        return (confidence >= LIKELY ? "likely, " : "not sure, ") + percent;
    }
}
