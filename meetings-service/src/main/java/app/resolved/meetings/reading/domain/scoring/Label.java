package app.resolved.meetings.reading.domain.scoring;

import app.resolved.meetings.reading.domain.Proposal.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What a careful person would propose from the minutes.
 *
 * @param quote the words it rests on
 * @param certain false where a proposal of it is neither needed nor wrong
 * @param madeTo who is to do it; null where nobody is named
 * @param details null where only the above was labelled
 */
public record Label(
        String quote,
        Purpose purpose,
        boolean certain,
        @Nullable String madeTo,
        @Nullable Details details) {

    /**
     * What some labels tell as well.
     *
     * @param kind "resolution-part", "request", "undertaking", "recommendation", "referral" or
     *     "call-in"
     * @param due the words about time; null where no time is named
     * @param capacity the body as which the meeting sat
     * @param exempt the paragraph of Schedule 12A under which the public was excluded
     */
    public record Details(
            String kind,
            @Nullable String due,
            @Nullable String capacity,
            @Nullable String exempt) {}

    boolean forAction() {
        return purpose == Purpose.ACTION;
    }

    /** Whether it is missed when nobody proposes it for action. */
    boolean isNeeded() {
        return certain && forAction();
    }
}
