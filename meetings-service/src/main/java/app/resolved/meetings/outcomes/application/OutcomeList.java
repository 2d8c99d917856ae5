package app.resolved.meetings.outcomes.application;

import app.resolved.meetings.listing.Page;
import app.resolved.meetings.outcomes.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** Outcomes to look up. */
public interface OutcomeList {

    /** In the order of the minutes, those recorded by hand last. */
    Page<Outcome> ofMeeting(String meetingId, @Nullable String after, int limit);
}
