package app.resolved.meetings.unissued.application;

import app.resolved.contracts.MeetingState.Waiting;
import app.resolved.contracts.MeetingState.What;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.sheet.application.KeepSheet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Of which meetings something is not issued yet, and what is left to be done. */
@Service
public class Unissued {

    private final KeepCalendar calendar;
    private final MeetingList meetings;
    private final ReviewProposals reviews;
    private final KeepSheet sheets;

    Unissued(
            KeepCalendar calendar,
            MeetingList meetings,
            ReviewProposals reviews,
            KeepSheet sheets) {
        this.calendar = calendar;
        this.meetings = meetings;
        this.reviews = reviews;
        this.sheets = sheets;
    }

    /**
     * Newest first, those up to today.
     *
     * @param committeeIds whose; empty for all
     * @param entitled whether the reader may know of exempt and confidential matter
     * @param after date and id of the last one seen; empty at first
     */
    public List<UnissuedMeeting> of(
            Set<String> committeeIds, boolean entitled, List<String> after, int most) {
        return meetings.unissued(calendar.today(), committeeIds, entitled, after, most).stream()
                .map(meeting -> new UnissuedMeeting(meeting, left(meeting, entitled)))
                .toList();
    }

    private List<Left> left(Meeting meeting, boolean entitled) {
        return meeting.waitingFor(entitled).stream()
                .flatMap(waiting -> left(meeting.id(), waiting, entitled))
                .toList();
    }

    private Stream<Left> left(String meetingId, Waiting waiting, boolean entitled) {
        return switch (waiting.what()) {
            case MINUTES -> Stream.of(ofReview(meetingId, waiting, entitled));
            case SHEET, RESTRICTED_SHEET -> Stream.of(ofRows(meetingId, waiting, entitled));
        };
    }

    /** Minutes that were about to be kept when a process ended have no review. */
    private Left ofReview(String meetingId, Waiting waiting, boolean entitled) {
        return reviews.find(meetingId)
                .map(Stored::document)
                .map(review ->
                        review.restricted() && !entitled
                                ? Left.hidden(What.MINUTES, waiting.since())
                                : ofReview(review, waiting))
                .orElseGet(() -> new Left(What.MINUTES, waiting.since(), 0L, 0));
    }

    private static Left ofReview(Review review, Waiting waiting) {
        return new Left(What.MINUTES, waiting.since(), review.left(), review.standing().size());
    }

    private Left ofRows(String meetingId, Waiting waiting, boolean entitled) {
        long rows = sheets.sheet(meetingId, entitled).waitingFor(waiting.what());
        return new Left(waiting.what(), waiting.since(), rows, rows);
    }
}
