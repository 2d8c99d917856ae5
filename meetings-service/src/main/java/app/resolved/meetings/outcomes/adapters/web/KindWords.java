package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** How pages word what an outcome is. */
public final class KindWords {

    private KindWords() {}

    public static String of(OutcomeKind kind) {
        return switch (kind) {
            case RESOLUTION_PART -> "Resolution";
            case RECOMMENDATION -> "Recommendation";
            case REQUEST -> "Request";
            case UNDERTAKING -> "Undertaking";
            case RECORDED_BY_HAND -> "Recorded by hand";
        };
    }

    /** To choose from, by their names; what only a record by hand is, nothing else becomes. */
    public static Map<String, String> choices(OutcomeKind now) {
        var words = new LinkedHashMap<String, String>();
        for (var each : OutcomeKind.values()) {
            if (each != OutcomeKind.RECORDED_BY_HAND || each == now) {
                words.put(each.name(), of(each));
            }
        }
        return words;
    }
}
