package app.resolved.meetings.reading.domain.scoring;

import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import org.jspecify.annotations.Nullable;

/** What of a proposal is scored; a proposal of this reader or of another one. */
public record Said(
        String sentence,
        String kind,
        Purpose purpose,
        @Nullable String madeTo,
        @Nullable String due,
        @Nullable String capacity,
        @Nullable String exempt,
        double confidence) {

    public static Said of(Proposal proposal) {
        return new Said(
                proposal.sentence(),
                proposal.kind().word(),
                proposal.purpose(),
                proposal.madeTo(),
                proposal.due(),
                proposal.capacity(),
                proposal.exempt(),
                proposal.confidence());
    }

    boolean forAction() {
        return purpose == Purpose.ACTION;
    }
}
