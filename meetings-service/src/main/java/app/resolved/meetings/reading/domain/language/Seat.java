package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** Tells that a decision gives somebody a seat on a body, which asks nothing more of anybody. */
final class Seat {

    private static final Set<String> SEATING =
            WordSet.of("replace serve represent join substitute");
    private static final Set<String> SEATS =
            WordSet.of("committee sub-committee board panel group forum party authority");

    private Seat() {}

    /** "Councillor Oak replace Councillor Ash on the Planning Committee". */
    static boolean isGiven(Words words, Head head, int to) {
        boolean seat = false;
        for (int k = head.verb() + 1; SEATING.contains(head.base()) && k < to; k++) {
            seat |= words.at(k).large() && words.in(k, SEATS);
        }
        return seat;
    }
}
