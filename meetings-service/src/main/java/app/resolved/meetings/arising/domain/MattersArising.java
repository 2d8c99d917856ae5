package app.resolved.meetings.arising.domain;

import app.resolved.meetings.calendar.domain.Meeting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of the outcomes of the meetings before this one.
 *
 * @param before the last meeting before it; null where it is the first
 * @param matters in the order of the minutes, the oldest meeting first
 * @param cut whether there were more than are taken at once
 */
public record MattersArising(
        Meeting meeting, @Nullable Meeting before, List<Matter> matters, boolean cut) {

    public MattersArising {
        matters = List.copyOf(matters);
    }

    /**
     * Chooses and orders.
     *
     * @param found of whatever meeting of the body, closed or not
     */
    public static MattersArising at(
            Meeting meeting, @Nullable Meeting before, Collection<Matter> found, boolean cut) {
        var since = before == null ? LocalDate.MIN : before.date();
        var matters =
                found.stream()
                        .filter(matter -> matter.outcome().meetingDate().isBefore(meeting.date()))
                        .filter(matter -> matter.arises(since))
                        .sorted(Matter.IN_THE_ORDER_OF_THE_MINUTES)
                        .toList();
        return new MattersArising(meeting, before, matters, cut);
    }

    /** By the meeting that they come from, oldest first. */
    public Map<String, List<Matter>> byMeeting() {
        return matters.stream()
                .collect(
                        Collectors.groupingBy(
                                matter -> matter.outcome().meetingId(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /** Those behind the one with that key; all where it is empty. */
    public List<Matter> after(List<String> key, int most) {
        int from = 0;
        for (int index = 0; index < matters.size() && !key.isEmpty(); index++) {
            from = matters.get(index).key().equals(key) ? index + 1 : from;
        }
        return matters.subList(from, Math.min(matters.size(), from + most));
    }
}
