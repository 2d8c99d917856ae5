package app.resolved.meetings.programme.application;

import app.resolved.meetings.programme.domain.ProgrammeItem;
import java.util.Collection;
import java.util.List;

/** Items of work programmes to look up. */
public interface Programmes {

    /**
     * What is to come, and what other bodies propose, as it was added; what the bodies left open
     * that this one took over from is among it.
     *
     * @param after key of the last one seen; empty at first
     */
    List<ProgrammeItem> open(String committeeId, List<String> after, int most);

    /** The same without what other bodies left open: it was told to the public as theirs. */
    List<ProgrammeItem> ownOpen(String committeeId, List<String> after, int most);

    /**
     * What is done, dropped or declined, the latest first.
     *
     * @param after key of the last one seen; empty at first
     */
    List<ProgrammeItem> over(String committeeId, List<String> after, int most);

    /** All occurrences of the series. */
    List<ProgrammeItem> ofSeries(Collection<String> series, int most);

    /** Those whose report an action of the outcome owes. */
    List<ProgrammeItem> owedBy(String outcomeId, int most);

    /** What a meeting deals or dealt with: planned, moved there or done. */
    List<ProgrammeItem> ofMeeting(String meetingId, int most);
}
