package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.reading.domain.Paper;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.text.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a clerk should look at before deciding anything: is this the right document? */
public final class Notices {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int HEAD = 2_500;

    private Notices() {}

    /** A sentence each. */
    public static List<String> of(Reading reading, Expected expected) {
        List<String> notices = new ArrayList<>(reading.document().notices());
        Stream.of(otherMeeting(reading, expected), impossibleDay(reading))
                .filter(Objects::nonNull)
                .forEach(notices::add);
        return notices;
    }

    private static @Nullable String otherMeeting(Reading reading, Expected expected) {
        String body = otherBody(reading.heading().body(), expected);
        String day = otherDay(reading.heading().date(), expected);
        return body == null && day == null
                ? null
                : Stream.of(body, day, look(reading))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable String otherBody(@Nullable String body, Expected expected) {
        return body != null && expected.isOfAnother(body)
                ? "The document is headed \u201c%s\u201d, and this is a meeting of \u201c%s\u201d."
                        .formatted(body, expected.body())
                : null;
    }

    private static @Nullable String otherDay(@Nullable LocalDate date, Expected expected) {
        if (date == null || date.equals(expected.heldOn())) {
            return null;
        }
        String than =
                date.isAfter(expected.today())
                        ? "which is still to come"
                        : "and this meeting was on " + DAY.format(expected.heldOn());
        return "The document is dated %s, %s.".formatted(DAY.format(date), than);
    }

    private static String look(Reading reading) {
        long several = reading.papers().stream().filter(Paper::minutes).count();
        return several > 1
                ? "The file holds the minutes of %d meetings: look whether another part is meant."
                        .formatted(several)
                : "Look whether these are the right minutes.";
    }

    private static @Nullable String impossibleDay(Reading reading) {
        String impossible = Dates.firstImpossibleIn(head(reading));
        return impossible == null
                ? null
                : "The document names a day that does not exist, \u201c%s\u201d. It was left out."
                        .formatted(impossible);
    }

    private static String head(Reading reading) {
        int start = reading.minutes().start();
        return reading.text().substring(start, Math.min(reading.minutes().end(), start + HEAD));
    }
}
