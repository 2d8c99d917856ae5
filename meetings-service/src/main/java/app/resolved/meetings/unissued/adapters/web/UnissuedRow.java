package app.resolved.meetings.unissued.adapters.web;

import app.resolved.meetings.unissued.application.Left;
import app.resolved.meetings.unissued.application.UnissuedMeeting;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting of which something is not issued, in words.
 *
 * @param empty nothing was written down of it at all
 */
record UnissuedRow(
        String id, LocalDate date, String committee, boolean empty, List<LeftLine> lines) {

    /**
     * @param more what the link does
     */
    record LeftLine(String text, LocalDate since, String address, String more) {}

    static UnissuedRow of(UnissuedMeeting one, String committee) {
        var meeting = one.meeting();
        return new UnissuedRow(
                meeting.id(),
                meeting.date(),
                committee,
                one.left().isEmpty(),
                one.left().stream().map(left -> line(meeting.id(), left)).toList());
    }

    private static LeftLine line(String meetingId, Left left) {
        var meeting = "/meetings/" + meetingId;
        var sheet = meeting + "/action-sheet";
        return switch (left.what()) {
            case MINUTES -> minutes(meeting, left);
            case SHEET -> new LeftLine(rows(left, ""), left.since(), sheet, "Issue them");
            case RESTRICTED_SHEET ->
                    new LeftLine(rows(left, "exempt "), left.since(), sheet, "Issue them");
        };
    }

    private static LeftLine minutes(String meeting, Left left) {
        if (left.left() == null) {
            return new LeftLine(
                    "Its minutes hold matter that is not public: a clerk who may read it reviews"
                            + " them.",
                    left.since(),
                    meeting,
                    "Open the meeting");
        }
        if (left.of() == 0) {
            return new LeftLine(
                    "Its minutes are here, and nothing is proposed or issued of them.",
                    left.since(),
                    meeting,
                    "Open the meeting");
        }
        return left.left() == 0
                ? new LeftLine(
                        "Every proposal from its minutes is decided. Nothing is issued of them"
                                + " yet.",
                        left.since(),
                        meeting + "/review",
                        "Issue the actions")
                : new LeftLine(
                        "%d of %d proposals from its minutes are left to decide."
                                .formatted(left.left(), left.of()),
                        left.since(),
                        meeting + "/review",
                        "Go on with the review");
    }

    private static String rows(Left left, String kind) {
        return left.of() == 1
                ? "1 %srow of its action sheet is not issued.".formatted(kind)
                : "%d %srows of its action sheet are not issued.".formatted(left.of(), kind);
    }
}
