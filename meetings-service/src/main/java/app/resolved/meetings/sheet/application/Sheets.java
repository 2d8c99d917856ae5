package app.resolved.meetings.sheet.application;

import java.util.List;

/** Action sheets to look up. */
public interface Sheets {

    /** The ids of those whose rows are being issued, behind that one, in their order. */
    List<String> issuing(String after, int most);

    long countIssuing();
}
