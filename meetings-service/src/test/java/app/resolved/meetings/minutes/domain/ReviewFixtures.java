package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

public final class ReviewFixtures {

    public static final Who CLERK = new Who("Ms Penrose", Instant.parse("2026-11-04T09:00:00Z"));

    private ReviewFixtures() {}

    /** A review of so many proposals for action, nobody has decided any. */
    public static Review aReviewOf(int proposals) {
        return aReview(
                IntStream.rangeClosed(1, proposals)
                        .mapToObj(number ->
                                proposal(
                                        number,
                                        new Asked(
                                                "Do " + number,
                                                "Head of Finance",
                                                "by May",
                                                Purpose.ACTION)))
                        .toList());
    }

    /** A review whose proposals ask just that. */
    public static Review aReviewAsking(Asked... asked) {
        return aReview(
                IntStream.rangeClosed(1, asked.length)
                        .mapToObj(number -> proposal(number, asked[number - 1]))
                        .toList());
    }

    private static Review aReview(List<Proposed> proposals) {
        return new Review(
                "meeting-1",
                new MinutesFile(
                        "file-1",
                        "minutes.txt",
                        900,
                        "00",
                        null,
                        null,
                        new Extent(0, 900),
                        null,
                        CLERK),
                Review.Status.OPEN,
                List.of(
                        new MinutesItem("46", "Budget", new Extent(0, 300)),
                        new MinutesItem("47", "Risk register", new Extent(300, 900))),
                proposals,
                false,
                List.of(),
                List.of());
    }

    public static Asked asked(String title) {
        return new Asked(title, null, null, Purpose.ACTION);
    }

    private static Proposed proposal(int number, Asked asked) {
        return new Proposed(
                "p" + number,
                new Place("46", Integer.toString(number), null),
                "The Head of Finance would do %d by May.".formatted(number),
                new Extent(number * 100, number * 100 + 40),
                OutcomeKind.UNDERTAKING,
                OutcomeKind.UNDERTAKING,
                "would",
                0.8,
                true,
                asked,
                asked,
                Verdict.UNDECIDED,
                null,
                null,
                0,
                Ties.NONE);
    }
}
