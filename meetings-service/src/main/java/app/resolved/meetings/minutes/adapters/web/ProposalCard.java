package app.resolved.meetings.minutes.adapters.web;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.outcomes.adapters.web.PlaceWords;

/**
 * A proposal as the review page shows it.
 *
 * @param certainty the reader's confidence in words
 */
record ProposalCard(
        Proposed proposed, int number, String where, String kind, String certainty, Tag tag) {

    record Tag(String text, String colour) {}

    private static final double SURE = 0.8;
    private static final double LIKELY = 0.6;

    static ProposalCard of(Proposed proposed, int number) {
        return new ProposalCard(
                proposed,
                number,
                PlaceWords.of(proposed.place()),
                kind(proposed.kind()),
                certainty(proposed.confidence()),
                tag(proposed));
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
