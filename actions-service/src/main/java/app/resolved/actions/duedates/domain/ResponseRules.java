package app.resolved.actions.duedates.domain;

import app.resolved.contracts.OutcomeState.Respondent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which rule of law says when a recommendation must be answered: by whom, and by what it sat as.
 */
public final class ResponseRules {

    private ResponseRules() {}

    /**
     * @param respondent who must answer; null where nobody must by law
     * @param capacity as what the body sat, such as "Crime and Disorder Committee"
     * @return null where no rule of law fits
     */
    public static @Nullable DueRule of(@Nullable Respondent respondent, @Nullable String capacity) {
        return switch (respondent) {
            case null -> null;
            case EXECUTIVE, CABINET_MEMBER -> DueRule.EXECUTIVE_RESPONSE;
            case PUBLIC_AUTHORITY -> DueRule.DOMESTIC_ABUSE_COMMISSIONER_RESPONSE;
            case HEALTH_BODY -> DueRule.HEALTH_RESPONSE;
            case RESPONSIBLE_AUTHORITY -> DueRule.CRIME_AND_DISORDER_RESPONSE;
            case PARTNER -> byCapacity(capacity);
        };
    }

    /** A partner owes an answer by law only to a body that sat in a capacity of the law's. */
    private static @Nullable DueRule byCapacity(@Nullable String capacity) {
        var words = capacity == null ? "" : capacity.toLowerCase(Locale.UK);
        if (words.contains("crime") && words.contains("disorder")) {
            return DueRule.CRIME_AND_DISORDER_RESPONSE;
        }
        return words.contains("health") ? DueRule.HEALTH_RESPONSE : null;
    }
}
