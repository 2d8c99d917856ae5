package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.text.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a clerk should look at before deciding anything: is this the right document? */
public final class Notices {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int HEAD = 2_500;

    private Notices() {}

    /**
     * A sentence each.
     *
     * @param heldOn the day of the meeting that the minutes were brought for
     */
    public static List<String> of(Reading reading, LocalDate heldOn, LocalDate today) {
        List<String> notices = new ArrayList<>(reading.document().notices());
        LocalDate date = reading.heading().date();
        if (date != null && date.isAfter(today)) {
            notices.add(
                    "The document is dated %s, which is still to come. Look whether these are the right minutes."
                            .formatted(DAY.format(date)));
        } else if (date != null && !date.equals(heldOn)) {
            notices.add(
                    "The document is dated %s, and this meeting was on %s. Look whether these are the right minutes."
                            .formatted(DAY.format(date), DAY.format(heldOn)));
        }
        String impossible = Dates.firstImpossibleIn(head(reading));
        if (impossible != null) {
            notices.add(
                    "The document names a day that does not exist, \u201c%s\u201d. It was left out."
                            .formatted(impossible));
        }
        return notices;
    }

    private static String head(Reading reading) {
        int start = reading.minutes().start();
        return reading.text().substring(start, Math.min(reading.minutes().end(), start + HEAD));
    }
}
