package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.calendar.domain.Meeting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * How well the minutes of one meeting were read, as the clerk's review says.
 *
 * @param id the meeting's
 * @param asRead proposals accepted as they were read
 * @param changed proposals accepted in other words or as another kind, or split or merged
 * @param added what the reader missed
 */
public record ReaderRecord(
        String id,
        String committeeId,
        LocalDate meetingDate,
        int asRead,
        int changed,
        int rejected,
        int added) {

    public static ReaderRecord of(Review review, Meeting meeting) {
        int asRead = 0;
        int changed = 0;
        int rejected = 0;
        for (Proposed read : review.proposals().stream().filter(Proposed::byReader).toList()) {
            if (!taken(review, read)) {
                rejected++;
            } else if (read.changed() || !read.standing()) {
                changed++;
            } else {
                asRead++;
            }
        }
        int added = (int) review.accepted().stream().filter(Proposed::addedByClerk).count();
        return new ReaderRecord(
                review.id(),
                meeting.committeeId(),
                meeting.date(),
                asRead,
                changed,
                rejected,
                added);
    }

    public YearMonth month() {
        return YearMonth.from(meetingDate);
    }

    /** The sort key of lists. */
    public List<String> key() {
        return List.of(meetingDate.toString(), id);
    }

    /** It was accepted, or something of what it was split or merged into was. */
    private static boolean taken(Review review, Proposed one) {
        return one.standing()
                ? one.accepted()
                : review.proposals().stream()
                        .filter(each -> each.ties().madeOf().contains(one.id()))
                        .anyMatch(each -> taken(review, each));
    }
}
