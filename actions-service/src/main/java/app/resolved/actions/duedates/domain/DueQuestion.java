package app.resolved.actions.duedates.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a due date is worked out from; the same question always has the same answer.
 *
 * @param words the time in the words of the minute
 * @param meetingDate when the committee asked
 * @param issuedOn the day from which the time that is left is counted
 * @param meetings of the committee, in any order
 * @param response the rule of law by which an answer is due; null where there is none
 * @param owedTo what the work programme says of it; null where it says nothing
 * @param servedOn the day on which the notice was served; null where it was not recorded
 */
public record DueQuestion(
        @Nullable String words,
        LocalDate meetingDate,
        LocalDate issuedOn,
        List<CommitteeMeeting> meetings,
        @Nullable DueRule response,
        @Nullable OwedTo owedTo,
        @Nullable LocalDate servedOn) {

    /** Where the work programme has nothing of it. */
    public DueQuestion(
            @Nullable String words,
            LocalDate meetingDate,
            LocalDate issuedOn,
            List<CommitteeMeeting> meetings,
            @Nullable DueRule response) {
        this(words, meetingDate, issuedOn, meetings, response, null, null);
    }

    /** Where no rule of law says when an answer is due. */
    public DueQuestion(
            @Nullable String words,
            LocalDate meetingDate,
            LocalDate issuedOn,
            List<CommitteeMeeting> meetings) {
        this(words, meetingDate, issuedOn, meetings, null, null, null);
    }

    /** The same, where the work programme says when. */
    public DueQuestion owedTo(@Nullable OwedTo planned) {
        return new DueQuestion(words, meetingDate, issuedOn, meetings, response, planned, servedOn);
    }

    /** The same, where it is known when the notice was served. */
    public DueQuestion servedOn(@Nullable LocalDate day) {
        return new DueQuestion(words, meetingDate, issuedOn, meetings, response, owedTo, day);
    }

    /** Those after the one that asked, the next first. */
    List<CommitteeMeeting> ahead() {
        return meetings.stream()
                .filter(meeting -> meeting.date().isAfter(meetingDate))
                .sorted(
                        Comparator.comparing(CommitteeMeeting::date)
                                .thenComparing(CommitteeMeeting::meetingId))
                .toList();
    }
}
