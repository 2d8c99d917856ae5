package app.resolved.actions.duedates.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the time within which the law wants an answer. The notice is taken to be given on the day
 * on which it was issued here: where it was served on another day, the clerk changes the date.
 */
final class ResponseDates {

    private ResponseDates() {}

    static DueDate of(DueRule rule, @Nullable String words, LocalDate issuedOn) {
        return switch (rule) {
            case CRIME_AND_DISORDER_RESPONSE, HEALTH_RESPONSE -> days(rule, 28, words, issuedOn);
            case DOMESTIC_ABUSE_COMMISSIONER_RESPONSE -> days(rule, 56, words, issuedOn);
            case EXECUTIVE_RESPONSE -> months(rule, 2, words, issuedOn);
            case AS_THE_MINUTE_SAYS,
                    PAPERS_DEADLINE,
                    TWENTY_EIGHT_DAYS,
                    WORK_PROGRAMME,
                    CHANGED_WITH_A_REASON ->
                    throw new IllegalArgumentException(rule + " is no rule about answers");
        };
    }

    private static DueDate days(
            DueRule rule, int days, @Nullable String words, LocalDate issuedOn) {
        var day = issuedOn.plusDays(days);
        return date(
                rule,
                day,
                words,
                issuedOn,
                "%d days after %s, every day counted: %s"
                        .formatted(days, Dates.inWords(issuedOn), Dates.inWords(day)));
    }

    /** The day of receipt counts as the first: two months from 4 November end on 3 January. */
    private static DueDate months(
            DueRule rule, int months, @Nullable String words, LocalDate issuedOn) {
        var day = issuedOn.plusMonths(months).minusDays(1);
        return date(
                rule,
                day,
                words,
                issuedOn,
                "%d months beginning on %s, that day counted: to %s"
                        .formatted(months, Dates.inWords(issuedOn), Dates.inWords(day)));
    }

    private static DueDate date(
            DueRule rule,
            LocalDate day,
            @Nullable String words,
            LocalDate issuedOn,
            String counted) {
        return new DueDate(
                day,
                rule,
                DueDates.saying(words)
                        + "%s, counted from %s, the day on which it was issued here. Change the date if the notice was served on another day."
                                .formatted(rule.inWords(), Dates.inWords(issuedOn)),
                List.of(counted),
                false,
                null);
    }
}
