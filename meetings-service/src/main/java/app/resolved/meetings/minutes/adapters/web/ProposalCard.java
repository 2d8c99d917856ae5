package app.resolved.meetings.minutes.adapters.web;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.minutes.domain.IssuedBefore;
import app.resolved.meetings.minutes.domain.PlannedItem;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.Suggestions;
import app.resolved.meetings.outcomes.adapters.web.KindWords;
import app.resolved.meetings.outcomes.adapters.web.PlaceWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the review page shows it.
 *
 * @param certainty the reader's confidence in words
 * @param looksLike what was issued before and seems to be the same; null where nothing is
 * @param oneDeedWith an earlier proposal that seems to be the same deed; null where none is
 * @param deed the others of its deed
 * @param open whether anything can be done to it still
 * @param near those that it may be merged with: some before it and behind it, or all
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
        @Nullable PlannedItem planned,
        boolean open,
        List<Other> near) {

    /** Another card. */
    record Other(String id, int number, String title) {

        static Other of(Proposed proposed, int number) {
            return new Other(proposed.id(), number, proposed.asked().title());
        }
    }

    record Tag(String text, String colour) {}

    private static final double SURE = 0.8;
    private static final double LIKELY = 0.6;
    private static final int NEAR = 6;

    /**
     * The cards of a review, numbered in their order.
     *
     * @param reaching the one that may be merged with any other; null for none
     */
    static List<ProposalCard> all(
            Review review, Suggestions suggestions, @Nullable String reaching) {
        var others = others(review.standing());
        var byId = new HashMap<String, Other>();
        others.forEach(other -> byId.put(other.id(), other));
        return IntStream.range(0, others.size())
                .mapToObj(index -> {
                    var one = review.standing().get(index);
                    var near = one.id().equals(reaching) ? others : around(index, others);
                    return of(one, byId, without(one, near), review, suggestions);
                })
                .toList();
    }

    private static List<Other> others(List<Proposed> standing) {
        return IntStream.range(0, standing.size())
                .mapToObj(index -> Other.of(standing.get(index), index + 1))
                .toList();
    }

    private static List<Other> around(int index, List<Other> others) {
        return others.subList(Math.max(0, index - NEAR), Math.min(others.size(), index + NEAR + 1));
    }

    private static List<Other> without(Proposed one, List<Other> others) {
        return others.stream().filter(other -> !other.id().equals(one.id())).toList();
    }

    private static ProposalCard of(
            Proposed proposed,
            Map<String, Other> others,
            List<Other> near,
            Review review,
            Suggestions suggestions) {
        var earlier = suggestions.deeds().get(proposed.id());
        return new ProposalCard(
                proposed,
                known(others, proposed).number(),
                PlaceWords.of(proposed.place()),
                KindWords.of(proposed.kind()),
                certainty(proposed.confidence()),
                tag(proposed),
                suggestions.issued().get(proposed.id()),
                earlier == null ? null : known(others, earlier),
                review.deedOf(proposed).stream()
                        .filter(each -> !each.id().equals(proposed.id()))
                        .map(each -> known(others, each))
                        .toList(),
                suggestions.planned().get(proposed.id()),
                suggestions.tied().get(proposed.id()),
                review.open(),
                near);
    }

    private static Other known(Map<String, Other> others, Proposed one) {
        return Objects.requireNonNull(others.get(one.id()));
    }

    /** Of all that it says but its number and its neighbours, which the page itself knows. */
    public String mark() {
        return Mark.of(proposed, looksLike, oneDeedWith, deed, looksPlanned, planned, open);
    }

    /** What it may be, by its name. */
    public Map<String, String> kinds() {
        return KindWords.choices(proposed.kind());
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

    private static String certainty(double confidence) {
        var percent = Math.round(confidence * 100) + "%";
        if (confidence >= SURE) {
            return "sure, " + percent;
        }
        return (confidence >= LIKELY ? "likely, " : "not sure, ") + percent;
    }
}
