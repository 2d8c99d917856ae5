package app.resolved.meetings.sheet.domain;

/**
 * What a row is issued as; fixed before the first is written.
 *
 * @param number of the reference in its year
 * @param backfilled history: nobody is told that it was assigned to them
 */
public record RowIssued(
        String outcomeId, String actionId, String reference, long number, boolean backfilled) {}
