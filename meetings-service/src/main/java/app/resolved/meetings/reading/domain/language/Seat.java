package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** Tells that a decision gives somebody a seat on a body, which asks nothing more of anybody. */
final class Seat {

    private static final Set<String> SEATING =
            WordSet.of("replace serve represent join substitute");
    private static final Set<String> SEATS =
            WordSet.of("committee sub-committee board panel group forum party authority");

    private static final Set<String> OFFICES =
            WordSet.of(
                    "chair chairman chairwoman chairperson vice-chair vice-chairman treasurer"
                            + " secretary");

    private Seat() {}

    /** "agreed to be chair". */
    static boolean isTaken(Words words, int to) {
        return words.is(to, "to", "be") && words.in(to + 2, OFFICES);
    }

    /** "Councillor Oak replace Councillor Ash on the Planning Committee". */
    static boolean isGiven(Words words, Head head, int to) {
        boolean seat = false;
        for (int k = head.verb() + 1; SEATING.contains(head.base()) && k < to; k++) {
            seat |= words.at(k).large() && words.in(k, SEATS);
        }
        return seat;
    }
}
