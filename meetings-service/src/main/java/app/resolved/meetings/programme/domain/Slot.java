package app.resolved.meetings.programme.domain;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an item comes: at a meeting, in a month whose meeting is not known yet, or at a time to be
 * confirmed.
 *
 * @param meetingId null where no meeting is planned
 * @param month such as "2027-03"; null where a meeting is planned, or nothing is
 */
public record Slot(@Nullable String meetingId, @Nullable String month) {

    public static final Slot TO_BE_CONFIRMED = new Slot(null, null);
    private static final String MEETING = "meeting:";
    private static final String MONTH = "month:";

    public static Slot at(String meetingId) {
        return new Slot(meetingId, null);
    }

    public static Slot in(YearMonth month) {
        return new Slot(null, month.toString());
    }

    public boolean toBeConfirmed() {
        return meetingId == null && month == null;
    }

    public Optional<YearMonth> yearMonth() {
        return month == null ? Optional.empty() : Optional.of(YearMonth.parse(month));
    }

    /** As forms and the API write it: "meeting:ID", "month:2027-03" or "tbc". */
    public String code() {
        if (meetingId != null) {
            return MEETING + meetingId;
        }
        return month == null ? "tbc" : MONTH + month;
    }

    /** Nothing where it is not written so. */
    public static Optional<Slot> read(@Nullable String code) {
        if (code == null || code.equals("tbc")) {
            return code == null ? Optional.empty() : Optional.of(TO_BE_CONFIRMED);
        }
        if (code.startsWith(MEETING) && code.length() > MEETING.length()) {
            return Optional.of(at(code.substring(MEETING.length())));
        }
        return code.startsWith(MONTH) ? month(code.substring(MONTH.length())) : Optional.empty();
    }

    private static Optional<Slot> month(String text) {
        try {
            return Optional.of(in(YearMonth.parse(text)));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
