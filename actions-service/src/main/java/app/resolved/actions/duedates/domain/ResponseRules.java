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
        if (isCrimeAndDisorder(capacity)) {
            return DueRule.CRIME_AND_DISORDER_RESPONSE;
        }
        return lower(capacity).contains("health") ? DueRule.HEALTH_RESPONSE : null;
    }

    /**
     * Whether a recommendation is copied to every responsible authority and co-operating body,
     * which each have regard to it: Police and Justice Act 2006, section 19.
     */
    public static boolean wantsCopies(@Nullable Respondent respondent, @Nullable String capacity) {
        return respondent == Respondent.RESPONSIBLE_AUTHORITY || isCrimeAndDisorder(capacity);
    }

    private static boolean isCrimeAndDisorder(@Nullable String capacity) {
        return lower(capacity).contains("crime") && lower(capacity).contains("disorder");
    }

    private static String lower(@Nullable String words) {
        return words == null ? "" : words.toLowerCase(Locale.UK);
    }
}
