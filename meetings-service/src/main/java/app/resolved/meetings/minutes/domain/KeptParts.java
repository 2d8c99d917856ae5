package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.reading.domain.Paper;
import java.util.List;

/**
 * How a document is divided.
 *
 * @param pages where each begins in the text; a single one where the form knows no pages
 * @param papers the documents in a pack
 */
public record KeptParts(List<Integer> pages, List<Paper> papers) {

    public KeptParts {
        pages = List.copyOf(pages);
        papers = List.copyOf(papers);
    }

    /** Whether there is anything to choose from. */
    public boolean several() {
        return pages.size() > 1 || papers.size() > 1;
    }
}
