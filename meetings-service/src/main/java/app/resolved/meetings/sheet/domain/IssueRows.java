package app.resolved.meetings.sheet.domain;

/**
 * Issues the rows that are still to be issued.
 *
 * @param backfilled history: nobody is told that it was assigned
 * @param entitled whether who presses may read exempt matter; else those rows wait for who may
 * @param answers of each row that looks like what the minutes issued, whether it is that
 */
public record IssueRows(boolean backfilled, boolean entitled, RowAnswers answers) {

    /** The rows of whoever presses. */
    public ActionSheet seen(ActionSheet sheet) {
        return sheet.only(row -> row.isFor(entitled));
    }
}
