package app.resolved.actions.duedates.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the time within which the law wants an answer: from the day on which the notice was
 * served. Where nobody recorded it, the notice is taken to be given on the day on which it was
 * issued here.
 */
public final class ResponseDates {

    private final DueRule rule;
    private final @Nullable String words;
    private final LocalDate from;
    private final boolean served;

    private ResponseDates(
            DueRule rule,
            @Nullable String words,
            LocalDate issuedOn,
            @Nullable LocalDate servedOn) {
        this.rule = rule;
        this.words = words;
        this.from = servedOn == null ? issuedOn : servedOn;
        this.served = servedOn != null;
    }

    /**
     * @param rule one of those about answers
     * @param words the time in the words of the minute
     * @param servedOn null where it was not recorded
     */
    public static DueDate of(
            DueRule rule,
            @Nullable String words,
            LocalDate issuedOn,
            @Nullable LocalDate servedOn) {
        return new ResponseDates(rule, words, issuedOn, servedOn).counted();
    }

    private DueDate counted() {
        return switch (rule) {
            case CRIME_AND_DISORDER_RESPONSE, HEALTH_RESPONSE -> days(28);
            case DOMESTIC_ABUSE_COMMISSIONER_RESPONSE -> days(56);
            case EXECUTIVE_RESPONSE -> months(2);
            case AS_THE_MINUTE_SAYS,
                    PAPERS_DEADLINE,
                    TWENTY_EIGHT_DAYS,
                    WORK_PROGRAMME,
                    CHANGED_WITH_A_REASON ->
                    throw new IllegalArgumentException(rule + " is no rule about answers");
        };
    }

    private DueDate days(int days) {
        var day = from.plusDays(days);
        return date(
                day,
                "%d days after %s, every day counted: %s"
                        .formatted(days, Dates.inWords(from), Dates.inWords(day)));
    }

    /**
     * The day of receipt counts as the first: two months from 4 November end on 3 January. Where
     * the last month has no such day, they end with that month.
     */
    private DueDate months(int months) {
        var same = from.plusMonths(months);
        var day = same.getDayOfMonth() == from.getDayOfMonth() ? same.minusDays(1) : same;
        return date(
                day,
                "%d months beginning on %s, that day counted: to %s"
                        .formatted(months, Dates.inWords(from), Dates.inWords(day)));
    }

    private DueDate date(LocalDate day, String counted) {
        return new DueDate(
                day,
                rule,
                DueDates.saying(words)
                        + "%s, counted from %s, %s"
                                .formatted(rule.inWords(), Dates.inWords(from), because()),
                List.of(counted),
                false,
                null);
    }

    private String because() {
        return served
                ? "the day on which the notice was served."
                : "the day on which it was issued here. Record the day of service if the notice was"
                        + " served on another day.";
    }
}
