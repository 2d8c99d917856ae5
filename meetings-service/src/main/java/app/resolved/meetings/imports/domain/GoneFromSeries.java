package app.resolved.meetings.imports.domain;

import app.resolved.meetings.calendar.domain.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meetings to come that a series had when it was imported, and that it has no more: its
 * rule is another now, or a day was taken out. Must not find those of an event that is missing as a
 * whole, since people export a part of a year.
 */
public final class GoneFromSeries {

    /** A day of an event that repeats: the event, and the day that the series has for it. */
    private static final Pattern DAY_OF_SERIES =
            Pattern.compile("(.+) \\d{4}-\\d{2}-\\d{2}", Pattern.DOTALL);

    private final List<MeetingRow> said;
    private final Set<String> named;

    public GoneFromSeries(List<MeetingRow> said) {
        this.said = List.copyOf(said);
        this.named = said.stream().map(GoneFromSeries::uidOf).collect(Collectors.toSet());
    }

    /**
     * A meeting that is gone from its series.
     *
     * @param row of the series as the file has it now
     */
    public record Gone(MeetingRow row, Meeting meeting) {}

    /**
     * By the file's order of their series, each series once a body.
     *
     * @param ofCommittee the meetings of the committee with that id
     * @param today the first day that is to come
     */
    public List<Gone> among(Function<String, List<Meeting>> ofCommittee, LocalDate today) {
        var gone = new ArrayList<Gone>();
        var looked = new HashSet<String>();
        for (MeetingRow row : said) {
            var series = seriesOf(row.uid());
            if (series != null && looked.add(row.committee().id() + "\n" + series)) {
                ofCommittee.apply(row.committee().id()).stream()
                        .filter(meeting -> series.equals(seriesOf(meeting.uid())))
                        .filter(meeting -> isGone(meeting, today))
                        .forEach(meeting -> gone.add(new Gone(row, meeting)));
            }
        }
        return gone;
    }

    private boolean isGone(Meeting meeting, LocalDate today) {
        return !named.contains(String.valueOf(meeting.uid()))
                && !meeting.date().isBefore(today)
                && !meeting.cancelled();
    }

    private static String uidOf(MeetingRow row) {
        return String.valueOf(row.uid());
    }

    private static @Nullable String seriesOf(@Nullable String uid) {
        Matcher day = uid == null ? null : DAY_OF_SERIES.matcher(uid);
        return day != null && day.matches() ? day.group(1) : null;
    }
}
