package app.resolved.actions.today.adapters.web;

import app.resolved.webkit.layout.Dates;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Meetings of which something is not issued, in words. */
@Component
class MeetingWords {

    private static final int NAMED = 3;

    private final Dates dates;

    MeetingWords(Dates dates) {
        this.dates = dates;
    }

    String meeting(Unissued one, Map<String, String> names) {
        var name = names.getOrDefault(one.meeting().committeeId(), "");
        return "%s of %s".formatted(name, dates.brief(one.meeting().date()));
    }

    String since(Unissued one) {
        return "Since %s.".formatted(dates.brief(one.since()));
    }

    String each(List<Unissued> all, Map<String, String> names) {
        var named =
                all.stream()
                        .limit(NAMED)
                        .map(one ->
                                "%s (since %s)"
                                        .formatted(meeting(one, names), dates.brief(one.since())))
                        .collect(Collectors.joining(", "));
        int more = all.size() - NAMED;
        return more > 0 ? "%s and %d more.".formatted(named, more) : named + ".";
    }
}
