package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes one of a request and of the promise in the sentence behind it: "A Member asked for a list.
 * Ms Fir would send it." Must not join a request that says already whose it is, nor two promises.
 */
final class Answered {

    private static final double PROMISED = 0.6;
    private static final Set<String> IT = WordSet.of("this that these");

    private Answered() {}

    /** What is left of the promises, the first of them joined to the last request. */
    static List<Found> joined(List<Found> before, List<Found> promises, Span asked) {
        Found request = before.isEmpty() ? null : before.getLast();
        Found promise = promises.isEmpty() ? null : promises.getFirst();
        boolean open =
                request != null
                        && request.end() == asked.end()
                        && request.finding().forAction()
                        && !request.finding().accepted()
                        && request.doer() == null;
        boolean said =
                promise != null
                        && (promise.finding().kind() == Kind.UNDERTAKING
                                || promise.sentence().words().in(0, IT))
                        && promise.finding().confidence() >= PROMISED;
        if (!open || !said || request == null || promise == null) {
            return promises;
        }
        before.removeLast();
        List<Found> joined = new ArrayList<>(promises);
        joined.set(0, promise.from(request.start()));
        return joined;
    }
}
