package app.resolved.meetings.outcomes.domain;

/**
 * What people call an action: "SC 2026/27-07".
 *
 * @param code the committee's short form
 * @param number from 1, unique in the committee's year; gaps are allowed
 */
public record Reference(String code, MunicipalYear year, long number) {

    @Override
    public String toString() {
        return "%s %s-%02d".formatted(code, year, number);
    }
}
