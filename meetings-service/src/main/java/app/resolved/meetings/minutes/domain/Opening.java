package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import app.resolved.meetings.outcomes.domain.Words;
import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.Span;
import java.util.List;
import java.util.stream.IntStream;

/** Opens a review on what was read. */
public final class Opening {

    private Opening() {}

    public static Review review(String meetingId, MinutesFile file, Reading reading) {
        return new Review(
                        meetingId,
                        file,
                        Review.Status.OPEN,
                        reading.items().stream().map(Opening::item).toList(),
                        proposals(reading.proposals()),
                        false,
                        List.of(),
                        List.of())
                .noted();
    }

    /** Opens it on minutes of the past: whatever is issued of them, nobody is told. */
    public static Review history(String meetingId, MinutesFile file, Reading reading) {
        var review = review(meetingId, file, reading);
        return new Review(
                review.id(),
                review.file(),
                review.status(),
                review.items(),
                review.proposals(),
                true,
                review.pressed(),
                review.issuing());
    }

    /** Opens it anew on another part of the same document. */
    public static Review another(Review before, Reading reading, List<String> notices) {
        var file = before.noted().file().reading(extent(reading.minutes()), notices);
        return before.backfilled()
                ? history(before.id(), file, reading)
                : review(before.id(), file, reading);
    }

    private static List<Proposed> proposals(List<Proposal> read) {
        return IntStream.range(0, read.size())
                .mapToObj(index -> proposed("p" + (index + 1), read.get(index)))
                .toList();
    }

    private static Proposed proposed(String id, Proposal read) {
        var asked =
                new Asked(
                        cut(read.title(), Words.LONGEST_TITLE),
                        read.madeTo() == null ? null : cut(read.madeTo(), Words.LONGEST_ADDRESSEE),
                        read.due() == null ? null : cut(read.due(), Words.LONGEST_DUE),
                        Purpose.valueOf(read.purpose().name()),
                        TermsRead.of(read));
        return new Proposed(
                id,
                place(read.place()),
                cut(read.sentence(), Words.LONGEST_WORDING),
                extent(read.span()),
                kind(read.kind()),
                kind(read.kind()),
                read.cue(),
                read.confidence(),
                read.ticked(),
                asked,
                asked,
                Verdict.UNDECIDED,
                null,
                null,
                0,
                Ties.NONE);
    }

    /** A comment, a referral and the answer to a call-in are told as the decisions they are. */
    private static OutcomeKind kind(Proposal.Kind read) {
        return switch (read) {
            case RESOLUTION_PART, COMMENT, REFERRAL, CALL_IN -> OutcomeKind.RESOLUTION_PART;
            case REQUEST -> OutcomeKind.REQUEST;
            case UNDERTAKING -> OutcomeKind.UNDERTAKING;
            case RECOMMENDATION -> OutcomeKind.RECOMMENDATION;
        };
    }

    private static Place place(Proposal.Place read) {
        return new Place(read.minute(), read.paragraph(), read.part());
    }

    private static MinutesItem item(Item read) {
        return new MinutesItem(
                read.number(),
                cut(read.title(), Words.LONGEST_TITLE),
                extent(read.span()),
                TermsRead.restriction(read.exempt()));
    }

    static Extent extent(Span span) {
        return new Extent(span.start(), span.end());
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
