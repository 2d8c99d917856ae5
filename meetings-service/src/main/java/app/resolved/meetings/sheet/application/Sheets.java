package app.resolved.meetings.sheet.application;

import java.util.List;

/** Action sheets to look up. */
public interface Sheets {

    /** The ids of those whose rows are being issued, at most so many. */
    List<String> issuing(int limit);

    long countIssuing();
}
