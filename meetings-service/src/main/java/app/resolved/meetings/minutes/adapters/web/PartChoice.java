package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.minutes.domain.Extent;
import app.resolved.meetings.minutes.domain.KeptParts;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.reading.domain.Paper;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Form;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a clerk can choose from.
 *
 * @param pages how many there are; 1 where the form knows no pages
 * @param read what is read now, such as "pages 12 to 19 of 84"; empty where it is the whole
 */
record PartChoice(List<Choice> papers, int pages, String read) {

    /**
     * @param where such as "pages 3 to 9"; empty where the form knows no pages
     * @param chosen whether it is what is read now
     */
    record Choice(int number, String title, String where, boolean minutes, boolean chosen) {}

    static PartChoice of(Review review, KeptParts parts) {
        var now = review.file().minutes();
        var papers = parts.papers();
        boolean whole = papers.size() < 2 && parts.pages().size() < 2;
        return new PartChoice(
                IntStream.range(0, papers.size())
                        .mapToObj(number -> choice(number, papers.get(number), parts, now))
                        .toList(),
                parts.pages().size(),
                whole ? "" : pages(parts, now.start(), now.end()) + total(parts));
    }

    private static Choice choice(int number, Paper paper, KeptParts parts, Extent now) {
        var span = paper.span();
        return new Choice(
                number,
                paper.title(),
                pages(parts, span.start(), span.end()),
                paper.minutes(),
                now.start() >= span.start() && now.end() <= span.end());
    }

    private static String total(KeptParts parts) {
        return parts.pages().size() < 2 ? "" : " of " + parts.pages().size();
    }

    private static String pages(KeptParts parts, int start, int end) {
        if (parts.pages().size() < 2) {
            return "";
        }
        var text = new DocumentText(Form.TEXT, "", parts.pages(), List.of(), List.of());
        int first = text.pageOf(start);
        int last = text.pageOf(Math.max(start, end - 1));
        return first == last ? "page " + first : "pages %d to %d".formatted(first, last);
    }
}
