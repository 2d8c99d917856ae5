package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.meetings.outcomes.domain.Restriction;
import java.util.LinkedHashMap;
import java.util.Map;

/** How pages word who must answer a recommendation, and why something is not public. */
public final class TermsWords {

    private TermsWords() {}

    public static String of(Respondent respondent) {
        return switch (respondent) {
            case EXECUTIVE -> "The executive";
            case CABINET_MEMBER -> "A cabinet member";
            case RESPONSIBLE_AUTHORITY -> "A responsible authority on crime and disorder";
            case HEALTH_BODY -> "A health body";
            case PUBLIC_AUTHORITY -> "A public authority named by the Domestic Abuse Commissioner";
            case PARTNER -> "Another partner";
        };
    }

    /** To choose from, by their names. */
    public static Map<String, String> respondents() {
        var words = new LinkedHashMap<String, String>();
        for (var each : Respondent.values()) {
            words.put(each.name(), of(each));
        }
        return words;
    }

    /** To choose from, by their names. */
    public static Map<String, String> restrictions() {
        var words = new LinkedHashMap<String, String>();
        for (var each : Restriction.values()) {
            words.put(each.name(), each.words());
        }
        return words;
    }
}
